import type { Script } from '../types.ts';

/** Kestrel Maps launches a map that fits a pocket and works without a network; the tech press, walkers and friends react. */
export const launch: readonly Script[] = [
  {
    by: 'kestrelmaps',
    at: 100,
    text: 'On {weekday+2} we launch something, on a hill, at ten, whatever the storm thinks. It is the size of a bar of chocolate.',
    replies: [{ by: 'haraldfoss', after: 50, text: 'If it has a door, I will buy it.' }],
  },
  {
    by: 'shiftandframe',
    at: 75,
    text: 'Kestrel Maps is about to show hardware, three people tell us. One said “it has one button and it is yellow”, and then her line went bad.',
  },
  {
    by: 'tunjiadeyemi',
    at: 58,
    text: 'Theory: Kestrel have made a phone for people who want to be left alone. Take my money.',
  },
  {
    by: 'kestrelmaps',
    at: 46.5,
    text: 'It is called the Cairn. A paper-white map of the whole country, no network, no account, twelve weeks on a charge. One button: “Where am I?” It answers, and then it goes quiet.',
    pictures: ['mountain', 'mountain'],
    card: ['The Cairn', 'Maps that fit a pocket and keep quiet. £149, ships in six weeks.'],
    repostedBy: ['shiftandframe', 'haraldfoss', 'callumreid_', 'helmut_kraft'],
    replies: [
      { by: 'helmut_kraft', after: 12, text: 'One button. I have waited since 1979.' },
      {
        by: 'mirelapopa',
        after: 25,
        text: 'What happens if I press it and do not like the answer?',
        replies: [{ by: 'kestrelmaps', after: 9, text: 'Then you are in good company, and 400 metres from the path.' }],
      },
      { by: 'eilidhmunro', after: 41, text: 'Does it float? Asking from a pier, in that.' },
    ],
  },
  {
    by: 'shiftandframe',
    at: 45,
    text: 'First look: the Cairn by Kestrel Maps. We got lost with it on purpose. It told us where we were, and did not tell anybody else.',
    card: ['Lost with the Cairn', 'A review from a wet hill, with cold hands and no signal.'],
    pictures: ['mountain'],
  },
  {
    by: 'perrinvale',
    at: 44,
    text: 'The best part of the Cairn is the manual. It is one sentence: “Press it when you want to know.”',
    quotes: [{ by: 'yewande_ux', after: 35, text: 'Now imagine a bank that says that.' }],
  },
  {
    by: 'henrytso',
    at: 43.6,
    text: 'A device that answers one question and is then silent. I have just described my ideal colleague.',
  },
  {
    by: 'ledgerline',
    at: 36,
    text: 'Kestrel Maps takes 31,000 orders in a day, without a single advertisement, unless you count the hill.',
  },
  {
    by: 'joellemarsh',
    at: 32,
    text: 'Who built the Cairn: eleven people, four of them laid off elsewhere last year. The button is by a former organ builder. Of course it is.',
    repostedBy: ['ninaokafor', 'linneavester'],
  },
  {
    by: 'accessibleworks',
    at: 28,
    text: 'We have tried the Cairn with gloves, without sight, and with one hand. It speaks if you hold the button. It waits for you. Well done, and the strap is too short.',
  },
  { by: 'gabrielsouza', at: 23, text: 'Um aparelho com um botão só. Minha mãe já perguntou qual é o outro.' },
  {
    by: 'designguildnl',
    at: 14,
    text: 'A note on the Cairn: the contract its designers signed is on our site. Royalties from piece one. It can be done.',
  },
  {
    by: 'ewanmcallister',
    at: 8,
    text: 'A hillwalker on the ferry showed me his yellow button. He pressed it. It said we were on a ferry. We were both impressed.',
  },
  {
    by: 'kestrelmaps',
    at: 4,
    text: 'Your most frequent question: “Does it float?” Since this morning: yes. We have tested it in a harbour, in the presence of a disappointed seal.',
  },
  {
    by: 'kestrelmaps',
    at: -0.5,
    text: 'Second batch of the Cairn opens tomorrow at ten. The strap is four centimetres longer. Thank you, @accessibleworks.',
  },
];
