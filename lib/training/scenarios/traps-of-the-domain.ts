import type { ScenarioInput } from '../scenario';

const ANY_PACKAGE = ['TF500', 'TF1000', 'TF2500'];

/** Scenarios in which the domain itself is what goes wrong. */
export const domainScenarios: readonly ScenarioInput[] = [
  {
    id: 'look-alike-neighbor',
    casts: [
      {
        customer: { name: 'Millbrook Dental Arts' },
        domain: 'millbrookdental.12345.service',
        listed: [
          { domain: 'millbrookdental.12345.service', customer: 'Millbrook Dental Arts' },
          { domain: 'millbrookdentai.12345.service', customer: 'Millbrook Dentaid' },
        ],
        mention: 'rnillbrookdental.12345.service',
      },
      {
        customer: { name: 'Hillcrest Law' },
        domain: 'hillcrestlaw.12345.service',
        listed: [
          { domain: 'hillcrestlaw.12345.service', customer: 'Hillcrest Law' },
          { domain: 'hillcrestlawn.12345.service', customer: 'Hillcrest Lawn Care' },
        ],
        mention: 'hi11crestlaw.12345.service',
      },
    ],
    order: { tollFree: 'none', billing: 'first' },
  },
  {
    id: 'missing-suffix',
    casts: [
      {
        customer: { name: 'Wexford Print House' },
        domain: 'wexfordprint.12345.service',
        listed: [
          { domain: 'wexfordprint.12345.service', customer: 'Wexford Print House' },
          { domain: 'wexfordprint.31416.service', customer: 'Wexford Printworks' },
        ],
        mention: 'wexfordprint',
      },
      {
        customer: { name: 'Tollgate Vision' },
        domain: 'tollgatevision.20871.service',
        listed: [
          { domain: 'tollgatevision.20871.service', customer: 'Tollgate Vision' },
          { domain: 'tollgatevision.12345.service', customer: 'Tollgate Television' },
        ],
        mention: 'tollgatevision',
      },
    ],
    order: { tollFree: ANY_PACKAGE, billing: 'first' },
  },
  {
    id: 'company-name',
    casts: [
      {
        customer: { name: 'Kingfisher Physical Therapy' },
        domain: 'kfpt-main.12345.service',
        listed: [{ domain: 'kfpt-main.12345.service', customer: 'Kingfisher Physical Therapy' }],
        mention: 'Kingfisher Physical Therapy',
      },
      {
        customer: { name: 'Old Bridge Insurance' },
        domain: 'obins.12345.service',
        listed: [{ domain: 'obins.12345.service', customer: 'Old Bridge Insurance' }],
        mention: 'Old Bridge Insurance',
      },
    ],
    order: { tollFree: 'none', billing: [3, 7, 14] },
  },
  {
    id: 'two-of-one-name',
    casts: [
      {
        customer: { name: 'Rosewood Family Medicine', city: 'Duluth' },
        domain: 'rosewoodfm.12345.service',
        listed: [
          { domain: 'rosewoodfm.12345.service', customer: 'Rosewood Family Medicine', city: 'Duluth' },
          { domain: 'rosewoodfamily.20871.service', customer: 'Rosewood Family Medicine', city: 'Bangor' },
        ],
        others: [{ name: 'Rosewood Family Medicine', city: 'Bangor' }],
      },
      {
        customer: { name: 'Northgate Motors', city: 'Erie' },
        domain: 'ngmotors.31416.service',
        listed: [
          { domain: 'northgatemotors.12345.service', customer: 'Northgate Motors', city: 'Boulder' },
          { domain: 'ngmotors.31416.service', customer: 'Northgate Motors', city: 'Erie' },
        ],
        others: [{ name: 'Northgate Motors', city: 'Boulder' }],
      },
    ],
    order: { tollFree: ANY_PACKAGE, billing: 'first' },
  },
  {
    id: 'capital-in-the-portal',
    casts: [
      {
        customer: { name: 'Cormorant Cafe' },
        domain: 'CormorantCafe.12345.service',
        listed: [{ domain: 'CormorantCafe.12345.service', customer: 'Cormorant Cafe' }],
        mention: 'cormorantcafe.12345.service',
      },
      {
        customer: { name: 'Eastlake Fitness' },
        domain: 'eastlakeFit.12345.service',
        listed: [{ domain: 'eastlakeFit.12345.service', customer: 'Eastlake Fitness' }],
        mention: 'eastlakefit.12345.service',
      },
    ],
    order: { tollFree: 'none', billing: 'first' },
  },
  {
    id: 'invisible-character',
    casts: [
      {
        customer: { name: 'Sable Point Realty' },
        domain: 'sablepoint.12345.service',
        listed: [{ domain: 'sablepoint.12345.service', customer: 'Sable Point Realty' }],
        mention: 'sablepoint\u200b.12345.service',
      },
      {
        customer: { name: 'Gull Harbor Marine' },
        domain: 'gullharbor.12345.service',
        listed: [{ domain: 'gullharbor.12345.service', customer: 'Gull Harbor Marine' }],
        mention: '\u2060gullharbor.12345.service',
      },
    ],
    order: { tollFree: ANY_PACKAGE, billing: 'first' },
  },
  {
    id: 'swapped-letters',
    casts: [
      {
        customer: { name: 'Fieldstone Legal' },
        domain: 'fieldstonelegal.12345.service',
        listed: [{ domain: 'fieldstonelegal.12345.service', customer: 'Fieldstone Legal' }],
        mention: 'feildstonelegal.12345.service',
      },
      {
        customer: { name: 'Brierwood Pharmacy' },
        domain: 'brierwoodrx.12345.service',
        listed: [{ domain: 'brierwoodrx.12345.service', customer: 'Brierwood Pharmacy' }],
        mention: 'breirwoodrx.12345.service',
      },
    ],
    order: { tollFree: 'none', billing: 'first' },
  },
  {
    id: 'list-out-of-date',
    casts: [
      {
        customer: { name: 'Newfield Oral Surgery' },
        domain: 'newfieldoral.12345.service',
        listed: [{ domain: 'newfieldoral.12345.service', customer: 'Newfield Oral Surgery' }],
      },
      {
        customer: { name: 'Freshwater Brewing' },
        domain: 'freshwaterbrew.12345.service',
        listed: [{ domain: 'freshwaterbrew.12345.service', customer: 'Freshwater Brewing' }],
      },
    ],
    order: { tollFree: 'none', billing: [7] },
    portal: { outOfDate: true },
  },
];
