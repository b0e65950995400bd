import type { Script } from '../types.ts';

/** GIFs and short videos; each topic names one clip of world/pictures/clips. */
export const clips: readonly Script[] = [
  {
    by: 'saoirsekeane',
    at: 1.9,
    text: 'Test pressing came. Side A, thirty-three and a third times in a row so far.',
    clip: 'music',
    replies: [
      { by: 'bastiaan_dv', after: 14, text: 'The third is the best part.' },
      { by: 'hugolindgren_', after: 50, text: 'We would play this between reels, if anybody let us.' },
    ],
    repostedBy: ['noemiruiz', 'judithgreaves'],
  },
  {
    by: 'harbourtimes',
    at: 2.2,
    text: 'The last box before the stoppage, nine days ago, filmed from our roof. Eight seconds that we have been watching ever since.',
    clip: 'port',
    replies: [{ by: 'bramjacobs', after: 17, text: 'Not my crane. My crane is prettier. But: respect.' }],
    quotes: [
      { by: 'tradewindsfm', after: 33, text: 'One box. We have it on a loop in the trading room. Nobody talks.' },
    ],
  },
  {
    by: 'fieldguidemag',
    at: 4.7,
    text: 'Ottilie’s tail, filmed from the tideline by someone who was told to go home. Lightning twice: at the right, then at the left.',
    clip: 'storm',
  },
  {
    by: 'jeanlucthierry',
    at: 1.2,
    text: 'It is still hot. I have been looking at it since the last customer. This is also maintenance.',
    clip: 'coffee',
    replies: [{ by: 'miriamkatz_', after: 12, text: 'And how does the coffee make you feel.' }],
  },
  {
    by: 'leifsorensen',
    at: 9.3,
    text: 'They let me switch it on once more for the children. Forty years and I still step back.',
    clip: 'night-sky',
    replies: [
      { by: 'agatamroz', after: 22, text: 'I steered by you for nine of those. Thank you, light.' },
      { by: 'tobiasfreund', after: 64, text: 'Ich auch. Gruß von der Elbe.', lang: 'de' },
    ],
  },
  {
    by: 'windpulse_',
    at: 3.4,
    text: 'Row C is back after the storm. All five, no spare parts used. We will not say anything dramatic about it.',
    clip: 'wind-turbine',
    repostedBy: ['tomasreyes_', 'birgitalm'],
  },
  {
    by: 'nordkladde',
    at: 2.8,
    text: 'Morgens, bevor die Bestellungen kommen.',
    lang: 'de',
    clip: 'coffee',
  },
];
