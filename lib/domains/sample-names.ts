/** Words the sample's invented customers are made of. None of these companies exists. */

/** Domain and customer by hand: those of the practice pages, and the neighbours that are easily mixed up. */
export const NAMED: ReadonlyArray<readonly [domain: string, description?: string]> = [
  ['lakesidedental.12345.service', 'Lakeside Dental Group'],
  ['lakesidedent.12345.service', 'Lakeside Denture Lab'],
  ['lakesidedents.12345.service', 'Lakeside Dental Supply'],
  ['lakesiderent.12345.service', 'Lakeside Rentals'],
  ['aldercreekvet.12345.service', 'Alder Creek Veterinary'],
  ['aspenridgeortho.12345.service', 'Aspen Ridge Orthodontics'],
  ['baysidefreight.12345.service', 'Bayside Freight Lines'],
  ['birchwoodanimal.12345.service', 'Birchwood Animal Hospital'],
  ['bluewatermarine.12345.service', 'Bluewater Marine Supply'],
  ['brightside', 'Brightside Daycare'],
  ['cedarhollow.12345.service', 'Cedar Hollow Farms'],
  ['clearviewoptical.12345.service', 'Clearview Optical'],
  ['copperkettle.12345.service', 'Copper Kettle Bakery'],
  ['coventrytitle.12345.service', 'Coventry Title Company'],
  ['driftwoodinn.12345.service', 'Driftwood Inn'],
  ['eastgateplumbing.12345.service', 'Eastgate Plumbing'],
  ['elmstreetrx.12345.service', 'Elm Street Pharmacy'],
  ['fairhavenrealty.20871.service', 'Fairhaven Realty'],
  ['fernbanklaw.12345.service', 'Fernbank Law Office'],
  ['foxgloveflorists.12345.service', 'Foxglove Florists'],
  ['granitepeak.12345.service', 'Granite Peak Builders'],
  ['greenfieldauto.12345.service', 'Greenfield Auto Parts'],
  ['harborviewclinic.12345.service', 'Harborview Clinic'],
  ['harborvieweast.12345.service', 'Harborview Clinic East'],
  ['hawthorneacct.12345.service', 'Hawthorne Accounting'],
  ['IronwoodFitness.12345.service', 'Ironwood Fitness'],
  ['juniperhills.12345.service', 'Juniper Hills Winery'],
  ['larkspurins.12345.service', 'Larkspur Insurance'],
  ['mapleleafmovers.12345.service', 'Maple Leaf Movers'],
  ['meridiancare.12345.service', 'Meridian Property Care'],
  ['northwindheating.31416.service', 'Northwind Heating'],
  ['oakharborcu.12345.service', 'Oak Harbor Credit Union'],
  ['orchardlane.12345.service', 'Orchard Lane School'],
  ['pinecrestliving.12345.service', 'Pinecrest Senior Living'],
  ['quarryroad.12345.service', 'Quarry Road Storage'],
  ['redstoneroofing.12345.service', 'Redstone Roofing'],
  ['riverbendpeds.12345.service', 'Riverbend Pediatrics'],
  ['silverbirch.12345.service', 'Silver Birch Hotel'],
  ['summittrail.12345.service', 'Summit Trail Outfitters'],
  ['thistleandthorn.12345.service', 'Thistle and Thorn Brewing'],
  ['willowparkclinic.12345.service', 'Willow Park Clinic'],
  // Two customers of one name, each with a domain of its own.
  ['stonegatefamily.12345.service', 'Stonegate Family Medicine'],
  ['stonegatefm.20871.service', 'Stonegate Family Medicine'],
  // One first label with two endings.
  ['valleyprint.12345.service', 'Valley Print and Copy'],
  ['valleyprint.31416.service', 'Valley Printworks'],
  // Listed without an ending, with capitals, with other characters than letters, and without a description.
  ['niftygadgets', 'Nifty Gadgets'],
  ['CornerCafe.12345.service', 'Corner Cafe'],
  ['Fern_Lab_Test', 'Fern Lab test domain'],
  ['twin-rivers.12345.service', 'Twin Rivers Charter School'],
  ['2ndhandbooks.12345.service', 'Secondhand Books'],
  ['spareparts.12345.service'],
];

export const FIRST_WORDS: readonly string[] = (
  'Amber Anchor Arbor Autumn Beacon Blue Bramble Bridge Canyon Cardinal Chestnut Cobalt Coral Crescent Dawn Delta Dogwood ' +
  'Ember Evergreen Falcon Garnet Golden Heron Hickory Indigo Ivory Kestrel Lantern Laurel Linden Marigold Mesa Mill Monarch ' +
  'Osprey Pebble Pioneer Prairie Raven Sable Sage Saffron Spruce Sterling Sunset Tamarack Timber Walnut'
).split(' ');

export const SECOND_WORDS: readonly string[] =
  'Bay Bend Brook Cove Cross Dale Field Fork Gate Glen Grove Hollow Landing Meadow Point Ridge Row Run Square View'.split(
    ' ',
  );

/** The trade as people write it, and as it stands in a domain. */
export const TRADES: ReadonlyArray<readonly [string, string]> = [
  ['Accounting', 'acct'],
  ['Animal Clinic', 'vet'],
  ['Auto Repair', 'auto'],
  ['Bakery', 'bakery'],
  ['Builders LLC', 'builders'],
  ['Chiropractic', 'chiro'],
  ['Dental Care', 'dental'],
  ['Electric Inc.', 'electric'],
  ['Eye Care', 'eyecare'],
  ['Family Law', 'law'],
  ['Insurance Agency', 'ins'],
  ['Landscaping', 'landscape'],
  ['Logistics', 'logistics'],
  ['Medical Group', 'med'],
  ['Motors', 'motors'],
  ['Pharmacy', 'rx'],
  ['Plumbing Co.', 'plumbing'],
  ['Realty', 'realty'],
  ['Storage', 'storage'],
  ['Title & Escrow', 'title'],
];
