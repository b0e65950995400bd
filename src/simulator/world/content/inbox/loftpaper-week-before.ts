import type { Script } from '../types.ts';

/** The shop's first days of the week, three days ago and earlier. */
export const loftpaperWeekBefore: readonly Script[] = [
  {
    by: 'kemi_o',
    at: 72.6,
    text: '@loftpaper may I bring nine readers of “Slow Ink” to see the sewing machine in spring? We are quiet and we buy things.',
    replies: [
      {
        by: 'loftpaper',
        after: 61,
        text: '@kemi_o Yes! Not on a Friday because of the glue. There are exactly nine chairs, one of them a piano stool short. ^Ravi',
      },
    ],
  },
  {
    by: 'boatbuilder_t',
    at: 75.2,
    text: '@loftpaper Dropped it in the fjord, 6 metres, two days. Pulled it up with the anchor. The drawings are there. I do not need anything, you should just know.',
    pictures: ['notebook-blue'],
  },
  {
    by: 'jam_verhoeven',
    at: 78.9,
    text: '@loftpaper Ik had 24 etiketten besteld en kreeg er 23. Nu staat er één pot zonder naam in de kelder en ik weet niet meer wat erin zit.',
    lang: 'nl',
    replies: [
      {
        by: 'loftpaper',
        after: 44,
        text: '@jam_verhoeven De 24ste is onderweg, met een vraagteken erop, voor het geval. ^Jo',
      },
    ],
  },
  {
    by: 'recruit_fast_hr',
    at: 82.4,
    text: '@loftpaper We have 500 workers ready today for your factory. Pay only transport + uniform',
  },
  {
    by: 'phdpending',
    at: 84.1,
    text: '@loftpaper lab question: does the pencil stay when ethanol gets on the page? I work with 70 % and I am clumsy',
  },
  {
    by: 'cllr_dunmore',
    at: 87.7,
    text: '@loftpaper Cllr Dunmore here: surgery notes, 3 years, all in your A5s. Could the back pocket be an inch deeper? People give me photos of bins.',
    replies: [
      {
        by: 'loftpaper',
        after: 150,
        text: '@cllr_dunmore We measured a photo of a bin. Deeper pocket from the spring run on, and we are calling it the Dunmore. ^Ravi',
        replies: [{ by: 'cllr_dunmore', after: 20, text: '@loftpaper It will be in my leaflet.' }],
      },
    ],
  },
  {
    by: 'zero_waste_zita',
    at: 90.6,
    text: '@loftpaper plastic tape on the box! From YOU! I expected it of everyone else.',
    replies: [
      {
        by: 'loftpaper',
        after: 38,
        text: '@zero_waste_zita You are right, and it hurts. The gummed paper is in the container at Terminal 2, we bought two rolls from the corner shop. Back to paper the day it is out. ^Jo',
        replies: [{ by: 'zero_waste_zita', after: 14, text: '@loftpaper Ah. The strike. I forgive the two rolls.' }],
      },
    ],
  },
  {
    by: 'parkrun_pramod',
    at: 96.2,
    text: '@loftpaper is there a run log with no “mood” column? I know my mood, I am running.',
  },
  {
    by: 'irisvale',
    at: 99.5,
    text: '@loftpaper I have 30 metres of the ochre headband left, which I bought by mistake and on purpose. Want it?',
    replies: [{ by: 'loftpaper', after: 12, text: '@irisvale Yes. On purpose. ^Ravi' }],
  },
  {
    by: 'old_library_bus',
    at: 104.3,
    text: '@loftpaper we’re a book bus with 900 members and no budget. Would you have seconds, offcuts, anything bound badly, for a writing hour in the back of the bus?',
  },
  {
    by: 'tilerina',
    at: 108.8,
    text: '@loftpaper It is not square. I put a set square on it. 0.4 mm at the top right. Beautiful, but not square.',
  },
  {
    by: 'ward7nights',
    at: 111.6,
    text: '@loftpaper whoever put the handwritten “good night to you” in order 20512: it was taped up in our break room by Tuesday. Twelve people needed it.',
  },
  {
    by: 'loftpaper_help',
    at: 115.2,
    text: '@zero_waste_zita Hello dear customer this is Loft Paper Support. For your complaint to @loftpaper please confirm order and card',
  },
  {
    by: 'school_gate_dad',
    at: 121.4,
    text: '@loftpaper second one in a row with the ribbon glued in crooked. is it me? is it a test? do I win something',
    replies: [
      {
        by: 'loftpaper',
        after: 29,
        text: '@school_gate_dad It is us: a jig was 3 mm out for a whole week, you got two from the same Thursday. Two straight ones on Monday. You win those. ^Jo',
      },
    ],
  },
  {
    by: 'florista_mila',
    at: 127.7,
    text: '@loftpaper 200 small cards, blank, cream, no glitter, no “with love”. People must write it themselves. Price?',
    replies: [
      {
        by: 'loftpaper',
        after: 35,
        text: '@florista_mila 0.42 each at 200, 0.38 at 500, and no glitter since 2016. Shall we send three creams to choose from? ^Jo',
        replies: [
          {
            by: 'florista_mila',
            after: 48,
            text: '@loftpaper 500. The middle one. I did not need to see them, but send.',
          },
        ],
      },
    ],
  },
  {
    by: 'quizteam_nolan',
    at: 133.1,
    text: '@loftpaper settle something: is it “loose-leaf” or “loose leaf”, there’s a round of drinks on it and Fergal is being unbearable',
    replies: [
      { by: 'loftpaper', after: 16, text: '@quizteam_nolan Hyphen before the noun, none after the pint. ^Ravi' },
    ],
  },
  {
    by: 'growth_rocket88',
    at: 139.5,
    text: '@loftpaper Still thinking?? 🚀 Last 3 spots for notebook brands. ROCKET',
  },
  {
    by: 'anoukpiano',
    at: 146.2,
    text: '@loftpaper is it really a former piano factory, and which? I teach on a Hautrive from Antwerp, 1921, and she has a stamp inside that looks like your stairs.',
    replies: [
      {
        by: 'loftpaper',
        after: 105,
        text: '@anoukpiano Hautrive, yes! This is her birthplace, second floor, where we cut board today. Would you send us a picture of the stamp? ^Ravi',
        replies: [
          {
            by: 'anoukpiano',
            after: 310,
            text: '@loftpaper I will, and one of a grown man crying at “Für Elise” on her. With permission.',
          },
        ],
      },
    ],
  },
  {
    by: 'student_flat_6',
    at: 152.7,
    text: '@loftpaper do your sticky labels hold at 4 degrees on glass. it’s about whose cheese it is',
  },
  {
    by: 'mr_actually_',
    at: 158.3,
    text: '@loftpaper 24 euro and it doesn’t even have a search function',
  },
];
