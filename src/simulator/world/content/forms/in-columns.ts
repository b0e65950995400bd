import type { Script } from '../types.ts';

/** Threads, corrections, retractions, withheld posts and quotes of quotes that everybody finds in the columns of the day they come. */
export const formsInColumns: readonly Script[] = [
  {
    by: 'petracernik',
    at: 1.6,
    text: 'How to move two hives four kilometres in a hatchback, learned today, in order of pain. 1/7',
    thread: [
      'Close them at night. They are all home, like teenagers: late, grumpy, counted. 2/7',
      'Strap the lid. Then strap the strap. A hive that opens at a roundabout is a story you tell once. 3/7',
      'Do not put the radio on. They hum along, and they are never in tune with each other or with you. 4/7',
      'Somebody will ask you at the lights what is in the box. “Sixty thousand of my friends” is the wrong answer. 5/7',
      'Open them at the new place before dawn and walk away backwards, as from a king. 6/7',
      'Total: two hives, one sting (nose), zero regrets after coffee. 7/7',
    ],
    pictures: ['garden'],
    replies: [
      { by: 'rorymcinnes', after: 31, text: 'Part 5 is how you get the whole junction to yourself.' },
      { by: 'folasadeo', after: 44, text: 'Vinegar on the nose. You knew that. I am saying it for the nose.' },
    ],
  },
  {
    by: 'fatimazahrae',
    at: 2.4,
    text: 'Year 8 asked how I pace a marathon. Here is the lesson, without the shouting. 🧵 1/5',
    thread: [
      'You have a bag with 42 sweets. You may eat them whenever you like. That is the whole problem. 2/5',
      'At sweet 5 you feel wonderful and everybody overtakes you. Let them. They are eating two at a time. 3/5',
      'At sweet 30 the bag is a lie. This is where maths helps: 12 left, one at a time, no looking at the crowd. 4/5',
      'Mehdi, back row: “So you just do not eat them?” Yes, Mehdi. That is the sport. 5/5',
    ],
  },
  {
    by: 'obsscience',
    at: 5.2,
    text: 'What the deep-sea team found below the ice shelf, and what they did not. A thread in four parts. 1/4',
    pictures: ['snow'],
    thread: [
      'Found: warm water, in a channel nobody had drawn. It is two tenths of a degree, which is a lot if you are ice. 2/4',
      'Not found: a “collapse”, a “doomsday clock” or any other noun from this morning. 3/4',
      'How sure: one season, nine moorings, three lost. The authors say “suggests”. So do we. 4/4',
    ],
  },
  {
    by: 'meridiandaily',
    at: 1.3,
    edited: {
      before: 'Parliament votes tonight on the shorter working week. Result expected at 21:00, live here.',
      after: 14,
    },
    text: 'Parliament votes tonight on the shorter working week. Result expected at 22:00, not at 21:00 as we first wrote. Live here.',
    quotes: [
      {
        by: 'continentpost',
        after: 16,
        text: 'The vote in one line: four days, same hours, or four days, fewer hours? The bill says both, in different paragraphs.',
        quotes: [
          {
            by: 'longreadroom',
            after: 21,
            text: 'We asked the clerk who typed both paragraphs. She would like it known that she asked, too. Tonight’s long read.',
          },
        ],
      },
    ],
  },
  {
    by: 'leomarchetti',
    at: 3.1,
    edited: { before: 'Good training today. Bad touch, good legs. Forza raggazi', after: 6 },
    text: 'Good training today. Bad touch, good legs. Forza ragazzi (one g, two z, my teacher just called)',
    quotes: [
      {
        by: 'idrissakone',
        after: 25,
        text: 'His teacher calls him. Mine still waits for my essay on the water cycle.',
        quotes: [
          {
            by: 'lindiwedube',
            after: 30,
            text: 'It evaporates, it condenses, it comes back. Like my cousins. Eight out of ten.',
          },
        ],
      },
    ],
  },
  {
    by: 'idrissakone',
    at: 4.4,
    deleted: 34,
    text: 'Referee needs new glasses and I need a new calendar, this one has too many Mondays',
    quotes: [
      {
        by: 'touchlinedesk',
        after: 19,
        text: 'Koné on last night’s penalty, three minutes after the club asked players not to talk about last night’s penalty.',
      },
      {
        by: 'ninakalogera',
        after: 27,
        text: 'Child, I have read reviews. Put the phone in the piano and close the lid.',
      },
    ],
  },
  {
    by: 'thirdhalf',
    at: 2.9,
    deleted: 41,
    text: 'BREAKING: Harbour United to play next season in orange. Our source: a bin outside the shop.',
    replies: [
      {
        by: 'touchlinedesk',
        after: 22,
        text: 'Those are the stewards’ vests. Ask us how we know. (We wrote it first, in 2019.)',
      },
    ],
    quotes: [{ by: 'irwelltimes', after: 35, text: 'We rang the club. It is the stewards’ vests.' }],
  },
  {
    by: 'wirebird',
    at: 0.8,
    withheldIn: ['BE', 'LU'],
    text: 'Court papers in the Antwerp port pension case name six former directors. Two of them have asked judges at home to keep the names out of print.',
  },
  {
    by: 'thelanternfish',
    at: 6.2,
    withheldIn: ['XY'],
    text: 'Denise the van sings the demo, all four amps, listen before the label does',
  },
  {
    by: 'sleevenotes',
    at: 5.6,
    text: 'The Lanternfish put a demo up, and their own label took it down within the hour. We heard eleven seconds. The drums are good.',
  },
];
