import type { CheckResult } from '../../lib/domains/verdict';
import { customer, healthyList, listed, result, run, suggest } from './samples';

const company = customer.name;
const tail = '.12345.service';
const daysOld = (days: number) => Date.now() - days * 86_400_000 - 60_000;

/** Every verdict, and the harder comparisons, by the name it has in the gallery. */
export const sampleVerdicts: Record<string, CheckResult> = {
  exact: result('exact', listed, [], { description: company }),
  lookalike: result('lookalike', `lakesidedenta1${tail}`, [
    suggest(listed, company, [run('lakesidedenta'), run('1', 'l'), run(tail)]),
  ]),
  case: result('case', `LakesideDental${tail}`, [
    suggest(listed, company, [run('L', 'l'), run('akeside'), run('D', 'd'), run(`ental${tail}`)]),
  ]),
  invisible: result('invisible', `lakesidedental\u200b${tail}`, [
    suggest(listed, company, [run('lakesidedental'), run('\u200b', ''), run(tail)]),
  ]),
  whitespace: result('whitespace', `${listed} `, [suggest(listed, company, [run(listed), run(' ', '')])], {
    faults: [{ kind: 'whitespace', detail: 'space-end' }],
  }),
  typo: result('typo', `lakesidedetnal${tail}`, [
    suggest(listed, company, [run('lakesidede'), run('tn', 'nt'), run(`al${tail}`)]),
  ]),
  'missing-suffix': result('missing-suffix', 'lakesidedental', [
    suggest(listed, company, [run('lakesidedental'), run('', tail)]),
  ]),
  'wrong-suffix': result('wrong-suffix', 'lakesidedental.12354.service', [
    suggest(listed, company, [run('lakesidedental.123'), run('54', '45'), run('.service')]),
  ]),
  wrapped: result('wrapped', `100@${listed}`, [suggest(listed, company, [run('100@', ''), run(listed)])], {
    faults: [{ kind: 'wrapped', detail: 'user' }],
  }),
  description: result('description', company, [suggest(listed, company)]),
  generated: result('generated', 'SUB5016-DOMUSAGE', [suggest(listed, company)]),
  ambiguous: result('ambiguous', `lakesidedent${tail}`, [
    suggest(`lakesidedents${tail}`, 'Lakeside Denture Lab', [run('lakesidedent'), run('', 's'), run(tail)]),
    suggest(`lakesiderent${tail}`, 'Lakeside Rentals', [run('lakeside'), run('d', 'r'), run(`ent${tail}`)]),
  ]),
  unknown: result('unknown', `harborview${tail}`),
  'other-customer': result('other-customer', `lakesidedent${tail}`, [suggest(listed, company)], {
    description: 'Lakeside Denture Lab',
    confirmable: true,
  }),
  'cannot-tell': result('cannot-tell', `harborview${tail}`, [], {
    confirmable: true,
    list: { ...healthyList, count: 412, expected: 500, complete: false },
  }),
  'cannot-tell, old list': result('cannot-tell', `harborview${tail}`, [], {
    confirmable: true,
    list: { ...healthyList, source: 'file', fetchedAt: daysOld(12), canAskAgain: false },
  }),
  'cannot-tell, no list': result('cannot-tell', `harborview${tail}`, [], {
    confirmable: true,
    list: { count: 0, complete: false, source: 'none', version: 'none', canAskAgain: false },
  }),
  'unknown, cannot be asked again': result('unknown', `harborview${tail}`, [], {
    confirmable: true,
    list: { ...healthyList, source: 'paste', canAskAgain: false },
  }),
  'unknown, the portal is out of reach': result('unknown', `harborview${tail}`, [], {
    confirmable: true,
    list: { ...healthyList, canAskAgain: false, problem: { code: 'timeout', host: 'portal.example.com' } },
  }),
  incomplete: result('incomplete', 'lakeside', [
    suggest(listed, company),
    suggest(`lakesidedents${tail}`, 'Lakeside Denture Lab'),
  ]),
  empty: result('empty', ''),
  pending: result('pending', listed),
  'several faults': result(
    'lookalike',
    `Iakeside-denta1${tail} `,
    [
      suggest(`lakeside-dental${tail}`, company, [
        run('I', 'l'),
        run('akeside-denta'),
        run('1', 'l'),
        run(tail),
        run(' ', ''),
      ]),
    ],
    {
      faults: [
        { kind: 'lookalike', start: 0, end: 1 },
        { kind: 'whitespace', detail: 'space-end' },
      ],
    },
  ),
  'foreign letter': result('lookalike', `lаkesidedental${tail}`, [
    suggest(listed, company, [run('l'), run('а', 'a'), run(`kesidedental${tail}`)]),
  ]),
  'two for one': result('lookalike', `harborviewrnedical${tail}`, [
    suggest(`harborviewmedical${tail}`, 'Harborview Medical', [
      run('harborview'),
      run('rn', 'm'),
      run(`edical${tail}`),
    ]),
  ]),
  'longer than the card': result('typo', 'northwood-orthodontics-and-famly-dentistry.downtown.12345.service', [
    suggest('northwood-orthodontics-and-family-dentistry.downtown.12345.service', 'Northwood Orthodontics', [
      run('northwood-orthodontics-and-fam'),
      run('', 'i'),
      run('ly-dentistry.downtown.12345.service'),
    ]),
  ]),
};
