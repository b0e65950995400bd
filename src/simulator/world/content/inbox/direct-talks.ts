import type { DirectTalk } from '../types.ts';

/** Direct messages of the personas: some answered, several waiting, one spam, one impostor, one troll. */
export const directTalks: readonly DirectTalk[] = [
  {
    persona: 'loftpaper',
    person: 'northschool_',
    messages: [
      [
        'them',
        0.3,
        'Do you print planners with a custom cover? About 400 of them, by August. The pupils have drawn a whale and they mean it.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'danak',
    messages: [
      [
        'them',
        6200,
        'Hello, I ordered dotted refills and got plain ones. They are lovely, but I have nothing to say on them.',
      ],
      ['me', 6199.4, 'So sorry, Dana. Dotted ones leave today, keep the plain ones for a day with nothing to say. ^Jo'],
      ['them', 6130, 'Arrived. You are good people.'],
      ['them', 0.6, 'Me again, about the birthday ones. Order 20688. I also wrote in public, sorry, I got nervous.'],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'vikkithorne',
    messages: [
      [
        'them',
        30,
        'The cover is torn along the spine, photo attached to my mail of the 11th. I would like a new one, not a voucher.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'hotelmiravella',
    messages: [
      ['me', 30, 'Your samples left with the noon courier. Ravi has hidden a note in one of them. ^Jo'],
      [
        'them',
        5,
        'They are here and we are fighting over them. 3,000 with the narrow ruling, please. Can you deliver before Easter, and where do we sign?',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'gertvlieger',
    messages: [
      [
        'them',
        90,
        'It is his. The red and blue one. My mother recognised the tooth marks. I do not know how to thank you.',
      ],
      [
        'me',
        88,
        'You just did. There is a third radiator if the family wants to come and look. Coffee is bad, stairs are steep. ^Ravi',
      ],
      ['them', 60, 'We will come on Saturday in two weeks. My mother brings the cake.'],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'loftpaper_help',
    messages: [
      [
        'them',
        28,
        'Hello, this is Loft Paper Support. Please confirm your password to avoid deactivation of your shop.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'growth_rocket88',
    messages: [['them', 50, '🚀🚀 10,000 REAL notebook lovers by Friday!! Reply YES']],
  },
  {
    persona: 'loftpaper',
    person: 'kemi_o',
    messages: [
      ['them', 74, 'For “Slow Ink”: may I tell the story of the returned notebook? Without names, with the note.'],
      ['me', 73, 'Yes, with pleasure. She said “tell whoever needs it”. ^Jo'],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'selmaaydin',
    messages: [['them', 1.2, 'I can also send the gouache samples. Would you swap for a pad? I draw you a piano.']],
  },
  {
    persona: 'loftpaper',
    person: 'elkebrandt',
    messages: [
      [
        'them',
        110,
        'Liebe Leute, habt ihr noch das graue Vorsatzpapier von 2019? Zwei Bogen würden reichen, für ein Buch, das ich beenden möchte.',
      ],
    ],
  },

  {
    persona: 'ninaokafor',
    person: 'adwoamensah',
    messages: [
      [
        'them',
        0.2,
        'Hi Nina, Adwoa from Northfold People. A hospital group here wants a senior designer for patient letters, £58–63k, four days fine. Could we talk on Thursday at ten?',
      ],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'carolinewyatt',
    messages: [
      [
        'them',
        120,
        'Tessellate would like a second talk. Ninety minutes, two people, no task. I have asked them to pay your train.',
      ],
      ['me', 119, 'Wonderful. Wednesday or Thursday. Thank you for the train!'],
      ['them', 26, 'They say Thursday, 14:00. Ask them about the ward sister.'],
      ['them', 3.4, 'One more: they would like to know your notice period. I said “zero, sadly”. Is that right?'],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'perrinvale',
    messages: [
      [
        'them',
        2.1,
        'Off the public square: the senior role at Marlow & Kin is real and not yet full of applications. Would you rather send a CV or come to the depot with us and Maureen?',
      ],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'lottebakker',
    messages: [
      [
        'them',
        5,
        'Group chat says you are winning. I have chilled something. Just in case. No pressure. It is very cold.',
      ],
      ['me', 4.8, 'Keep it cold. Thursday will tell.'],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'siobhandoyle',
    messages: [
      [
        'them',
        49,
        'Between us: the budget line is back. It is called “one (1) Nina” in my draft. Do not sign anything without ringing me.',
      ],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'recruit_fast_hr',
    messages: [['them', 38, 'Dear candidate your uniform fee is only $49 today']],
  },
  {
    persona: 'ninaokafor',
    person: 'halden_money',
    messages: [
      [
        'them',
        20,
        'Thank you for yesterday. You were right about our dropdown: we counted, it is 231 countries now. We decide on Friday and will call either way.',
      ],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'bronwynpugh',
    messages: [
      ['me', 70, 'Do you still have the interview guide from the library project?'],
      ['them', 69, 'In a folder named “good one USE THIS”. Sending. Also: shoes on, Saturday.'],
    ],
  },

  {
    persona: 'tomasreyes_',
    person: 'ingridsolheim',
    messages: [['them', 0.4, 'Off record first: who wrote the footnote? On record: one sentence by six, please.']],
  },
  {
    persona: 'tomasreyes_',
    person: 'hestervandam',
    messages: [
      ['them', 2.4, 'My clerk needs your slides by tomorrow noon. No more than four. The members count them.'],
      ['me', 2.1, 'Three slides, one of which is a queue. Tomorrow at nine.'],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'amaliareyes',
    messages: [
      [
        'them',
        9,
        'Mamá dice que comas. Yo digo que duermas. La abuela dice que las dos cosas y que llames el domingo.',
      ],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'windpulse_',
    messages: [
      [
        'them',
        27,
        'We are building a policy team in Aarhus and your name is on every list we make. Would you have coffee with us, with no promises?',
      ],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'kilowattweekly',
    messages: [['them', 5.5, 'If Friday works: 900 words, Wednesday night. The chart people love your chart.']],
  },
  {
    persona: 'tomasreyes_',
    person: 'birgitalm',
    messages: [
      ['them', 15, 'Page nine attached. Sheep twelve is off the roof. One of these is urgent.'],
      [
        'me',
        14,
        'Page nine is harmless, it wants a stamp, not a lawyer. I shall write the letter tonight. Greetings to twelve.',
      ],
      ['them', 12, 'She nodded.'],
    ],
  },
  { persona: 'tomasreyes_', person: 'windmills_hurt', messages: [['them', 64, 'I know where the cables go']] },
  {
    persona: 'tomasreyes_',
    person: 'abenaosei_grid',
    messages: [
      [
        'them',
        20,
        'If it is a yes for Kumasi, I will book you the room with the good fan. And a goat, but that is later.',
      ],
    ],
  },

  {
    persona: 'hannah_lind',
    person: 'ebbanordin',
    messages: [['them', 0.25, 'Also, and not in public: are you all right? You sang very quietly yesterday.']],
  },
  {
    persona: 'hannah_lind',
    person: 'klaraengstrom',
    messages: [
      [
        'them',
        10,
        'Granny turns 90 on the 12th. I have the hall, you have the cake? She wants “no fuss”, so about sixty people.',
      ],
      ['me', 9.2, 'I have the cake. What does “no fuss” mean in candles?'],
      ['them', 8, 'Ninety. She counted them herself.'],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'rashidaallen',
    messages: [
      ['them', 31, 'Half-term in February: may I come? I shall bring the hat back to its country for a week.'],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'johanhedlund',
    messages: [
      ['them', 46, 'Your tap part has come. I can do Tuesday after five or very early. The twins can do neither.'],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'agnesfalk_',
    messages: [['them', 4.9, 'It is still coming. It is quite a nice green. Should I open a window or call somebody?']],
  },
  { persona: 'hannah_lind', person: 'growth_rocket88', messages: [['them', 42, 'Your cat = brand. Reply YES 🐱🚀']] },
  {
    persona: 'hannah_lind',
    person: 'linneavester',
    messages: [
      ['me', 101, 'It did sing alone on Sunday. F sharp, all through the sermon.'],
      ['them', 100, 'I am delighted and sorry. I come on the 3rd with oil and an apology for the vicar.'],
    ],
  },
];
