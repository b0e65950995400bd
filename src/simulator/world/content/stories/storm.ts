import type { Script } from '../types.ts';

/** A storm from the north-west that arrives two days before the visitor and leaves work behind. */
export const storm: readonly Script[] = [
  {
    by: 'fieldguidemag',
    at: 120,
    text: 'Something is turning south of Iceland. Three models agree, the fourth is sulking. It has a name from tomorrow: Ottilie.',
    pictures: ['storm'],
  },
  {
    by: 'carmelitadiaz',
    at: 112,
    text: 'Ottilie: bonita en el mapa, fea en la puerta. Europa del norte, recojan las macetas.',
  },
  {
    by: 'meridiandaily',
    at: 96,
    text: 'Storm Ottilie is due on the coasts from tomorrow night. Ferries stop at six; schools decide at four.',
    card: [
      'Ottilie: what to expect and when',
      'Map by the hour, list of what shuts, and what to do with a trampoline.',
    ],
  },
  {
    by: 'gridoperatorseu',
    at: 88,
    text: 'We will lower flows on two interconnectors during Ottilie, on purpose, as the protocol says. If you see “cable down” in a headline: it is lying down, not ill.',
    repostedBy: ['tomasreyes_', 'jeromeclaes'],
  },
  {
    by: 'ewanmcallister',
    at: 79,
    text: 'Last sailing went with eleven cars and a coffin, both wives of the deceased aboard, at opposite ends. Fair seas, all.',
  },
  {
    by: 'windpulse_',
    at: 72,
    text: 'Crews are ashore, blades feathered, kettles on. The machines know what to do. We practise this so that it is boring.',
  },
  {
    by: 'voltmoor_press',
    at: 66,
    text: 'Ottilie: 900 line workers ready, 200 more from neighbours. Please keep your phone charged and your candles away from your curtains.',
  },
  { by: 'rosalindpike', at: 60, text: 'Sandbags: 412. Alan: 1. Pump: 1 (minuted). We are ready.' },
  {
    by: 'eilidhmunro',
    at: 57,
    text: 'It has begun. The bin went first, then next door’s bin, as if they had arranged it.',
  },
  {
    by: 'obsscience',
    at: 54,
    text: 'Why Ottilie deepened so fast: a stripe of warm water 200 km wide. An oceanographer on board a ship in it answered our mail with one word: “Yes.”',
    card: [
      'A stripe of warm water',
      'How a storm found its fuel, measured from a ship that would rather have been elsewhere.',
    ],
  },
  {
    by: 'wirebird',
    at: 51,
    text: 'Ottilie: gusts of 41 m/s at the coast, 230,000 homes without power, no deaths reported. Airports in four countries closed until noon.',
  },
  { by: 'tobiasfreund', at: 49.5, text: 'Drei Stunden vor Cuxhaven gewartet. Der Kaffee stand schräg, wir auch.' },
  {
    by: 'kilowattweekly',
    at: 48,
    text: 'At 03:20 wind output fell by 11 gigawatts in twenty minutes: too much wind, not too little. The grid held. Somebody should be thanked; start with the hydro people.',
    quotes: [{ by: 'nordlyskraft', after: 30, text: 'You are welcome. We only opened a door.' }],
  },
  { by: 'rosalindpike', at: 46, text: 'The beck is at the second step. The pump is on. Alan is singing to it.' },
  {
    by: 'greerlockhart',
    at: 44.5,
    text: 'Archive dry, staff damp. One window went, above the only cabinet that was empty. I have never believed in luck and shall begin.',
  },
  {
    by: 'scheldekrant',
    at: 43,
    text: 'Streets to avoid, bridges shut, trees down: our list, updated every twenty minutes by two people and a dog who dislikes thunder.',
  },
  {
    by: 'solarvillages',
    at: 41,
    text: 'Church roof: all panels present. The weathercock is in the vicar’s pond, facing the right way.',
  },
  {
    by: 'lucmarechal',
    at: 39,
    text: 'Thirty-five years on the lines and I wake at the first gust and put my boots on. She let me stand at the window.',
  },
  {
    by: 'stallsandcircle',
    at: 37,
    text: 'The show went on in Bergen with torches from the audience. The actors say they have never been so well lit.',
  },
  {
    by: 'rosalindpike',
    at: 33,
    text: 'Hall dry. Eleven cellars wet. Nobody hurt. The pump has been made an honorary councillor, proposed by me, seconded by the river.',
    repostedBy: ['tomasreyes_', 'eilidhmunro', 'irwelltimes'],
    replies: [{ by: 'ewanmcallister', after: 40, text: 'From our crew to your pump: well sung.' }],
  },
  {
    by: 'quartobusiness',
    at: 29,
    text: 'The storm’s first invoice: 1.4 billion, says the reinsurer. The same firm’s office has a tree in it.',
  },
  { by: 'colmbrannigan', at: 27.5, text: '61 missed calls is now 94. I am one man with one ladder and a nephew.' },
  { by: 'leifsorensen', at: 25, text: 'The beach has been moved. It is now at Jensen’s.' },
  {
    by: 'professorgale',
    at: 24,
    text: 'Of 4,100 turbines in its path Ottilie damaged three, and one of those had been waiting for an excuse. This is what forty years of dull engineering looks like.',
    quotes: [
      {
        by: 'ingridsolheim',
        after: 75,
        text: 'The other story of the night. Ours is out tomorrow, with the one that waited for an excuse.',
      },
    ],
  },
  {
    by: 'irwelltimes',
    at: 18,
    text: 'After Ottilie: a Manchester man has found his shed. It is upright, in a park, and two teenagers have started a café in it.',
    replies: [{ by: 'joshuaamoah', after: 25, text: 'I have had the flat white. It is good. It is in a SHED.' }],
  },
  {
    by: 'voltmoor_press',
    at: 11.2,
    text: 'The last four kilometres are up. 229,600 homes are back, 400 to go, most of them up one lane with a very determined goat.',
  },
  {
    by: 'jeanlucthierry',
    at: 7,
    text: 'A client’s watch stopped at 03:20, in the storm. He is sure it was fear. It was water. But I have told him fear.',
  },
  {
    by: 'labnotes_',
    at: 3,
    text: 'What Ottilie did to seabirds: too early to say. What volunteers did: walked 610 km of beach in two days, in sideways rain, with notebooks.',
  },
];
