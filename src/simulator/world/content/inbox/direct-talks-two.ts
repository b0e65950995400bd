import type { DirectTalk } from '../types.ts';

/** Further private exchanges: requests from strangers, friends, offers of work, an impostor, and what comes in the days after. */
export const directTalksTwo: readonly DirectTalk[] = [
  {
    persona: 'loftpaper',
    person: 'plasterpete',
    messages: [
      ['them', 15, 'number is 20655. 14 not 41. i wrote 14'],
      [
        'me',
        14.7,
        'You wrote 14, our label says 41. It is with the courier as 14 now, and the 31 euro are on their way back. ^Jo',
      ],
      ['them', 2.7, 'money came. parcel came. all square. what do you do bigger than A5'],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'kwesi_reads',
    messages: [
      [
        'them',
        64,
        'I did not want to put this in public. I can come in June, I have a place to stay with my aunt in Mechelen, and I would sweep first and sew later. My tutor will write to you if you like letters.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'thorpe_wi',
    messages: [
      ['them', 25, 'Mrs D. Oke, Treasurer, The Old Forge, Thorpe End. She is out on Wednesdays.'],
      ['me', 24, 'Noted, also the Wednesdays. Swatches left at noon. ^Ravi'],
      [
        'them',
        -7.5,
        'Swatches received and passed round. We are for the middle green. Mrs Oke asks if 55 could cost the same as 50.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'seamstress_oya',
    messages: [
      [
        'them',
        31.5,
        'This is the book. (I measured it with the tape I use for brides.) If you cannot make one I will buy four of anything close.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'sticker_empire',
    messages: [['them', 17, 'Hello dear friend, price list attached, best factory best price, when you order? 🔥']],
  },
  {
    persona: 'loftpaper',
    person: 'irisvale',
    messages: [
      [
        'them',
        99,
        '30 m of ochre in a shoebox, posted. Also: how are you four, really? You only ever write about glue.',
      ],
      [
        'me',
        97,
        'Tired, fond of each other, worried about the container. The ochre helps. How is the boy with the dog’s booklet? ^Jo',
      ],
      [
        'them',
        96.5,
        'He has come back twice to look at the press. I think I have an apprentice, he is nine.',
        'letterpress-metal-type',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'loftpaperrefund',
    messages: [['them', 57, 'Kindly undo the report of this page, dear friend. We are verified seller']],
  },
  {
    persona: 'loftpaper',
    person: 'violetahrens',
    messages: [
      [
        'them',
        -2.2,
        'So that it is not all in public: we would begin with 60, half greys, half dotted, and pay in 14 days like Bremen people.',
      ],
    ],
  },
  {
    persona: 'loftpaper',
    person: 'bellringers_n',
    messages: [
      ['them', -15, 'A sample page of the peal is attached to our mail. If it makes you dizzy, that is the treble.'],
    ],
  },

  {
    persona: 'ninaokafor',
    person: 'pinnaclegrocer',
    messages: [
      ['me', 22, 'Thank you for saying how many you are. It helps to picture the two of you.'],
      ['them', 21.2, 'One of us is eating a pear. We have got to the letter M, so it will be a while.'],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'ayeshakhalid',
    messages: [
      ['them', 108, 'I mean it about the money. No interest, no spreadsheet.'],
      ['me', 107, 'I am all right until January. Thank you for asking straight out. Curry yes.'],
      ['them', 106.8, 'Curry yes. Bring the big bowl.'],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'cllr_dunmore',
    messages: [
      [
        'them',
        47.6,
        'My clerk needs a title for the agenda by Friday. I put “Miss Okafor: Why we wait”. Will that do?',
      ],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'uxopenings',
    messages: [
      [
        'them',
        69,
        'The Salford post: four days, £51k, start January, manager is kind (we asked two who left). Shall we?',
      ],
      ['me', 67, 'Tempting. May I think until Thursday is over?'],
      ['them', 66.7, 'Of course. It is not up until Monday.'],
    ],
  },
  {
    persona: 'ninaokafor',
    person: 'perrinvale',
    messages: [
      ['them', -9, 'No pressure, but Maureen has reserved you a hi-vis. It has your name on it, spelt right.'],
    ],
  },

  {
    persona: 'tomasreyes_',
    person: 'heliotide',
    messages: [
      [
        'them',
        53,
        'So, properly: head of policy, Seville, team of four, half your time with mayors. We know that you are not looking. That is why we ask.',
      ],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'retired_ravi_k',
    messages: [
      [
        'them',
        36,
        'I enclose the Southern Railway circular of 1974, scanned by my grandson. Page 3 is upside down. So were we.',
      ],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'jeromeclaes',
    messages: [
      [
        'them',
        30,
        'Between two floors: the file is on the desk of somebody who likes you. Do not thank me, I am a plant.',
      ],
      ['me', 29.5, 'I have not heard this from a plant. Thank you, plant.'],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'growth_rocket88',
    messages: [['them', 71, 'Policy experts are EXPLODING 🚀 10k lawmakers by Monday. Reply YES']],
  },
  {
    persona: 'tomasreyes_',
    person: 'welder_ngozi',
    messages: [
      [
        'them',
        -12,
        'I do not know if you read these. 214 brackets are in my yard waiting for a stamp. I can send you the photo and the stamp’s address.',
      ],
    ],
  },
  {
    persona: 'tomasreyes_',
    person: 'amaliareyes',
    messages: [['them', -20, 'La abuela vio el video. Dice que estás flaco y que el señor de al lado miente.']],
  },

  {
    persona: 'hannah_lind',
    person: 'klaraengstr0m',
    messages: [
      [
        'them',
        13,
        'hi its Klara, new phone new account. i am stuck and my card is blocked. can you swish 2000 i pay back tomorow',
      ],
      ['them', 6, 'cousin??'],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'pontusvik',
    messages: [
      ['me', 47, 'A B! Tell him I saw it coming on the day he asked what the flame was made of.'],
      [
        'them',
        46.4,
        'he says you’re the only one who didn’t laugh at that question. free coffee now also valid for cake',
      ],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'catdesk_uppsala',
    messages: [
      ['me', 150, 'Yes, that is mine. She does not like bread, she likes being looked at.'],
      ['them', 149, 'Noted in the file. The baker asks if she could come at eight, sales go up.'],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'joramwekesa',
    messages: [
      [
        'them',
        60,
        'First eleven letters are in the post, real post. One of them contains a drawing of my catapult. I had nothing to do with that.',
      ],
    ],
  },
  {
    persona: 'hannah_lind',
    person: 'ebbanordin',
    messages: [
      ['them', -6.5, 'You sang out today. I heard it in row one from the sofa, with a cold. Whatever it was: good.'],
    ],
  },
];
