import type { Script } from '../types.ts';

/** The last hours before the visitor comes in the three trades and among those who hire. */
export const thisMorningTrades: readonly Script[] = [
  {
    by: 'nordkladde',
    at: 0.025,
    text: 'Number 14 in the new grey. It is called 31. We shall say no more, the notebook does not either.',
    pictures: ['notebook-stack'],
  },
  {
    by: 'kemi_o',
    at: 0.3,
    text: 'For tonight’s letter: what did you write on the first page of the best notebook you ever had?',
    poll: {
      options: [
        ['My name', 33],
        ['A date', 29],
        ['Something I crossed out', 21],
        ['I left it empty', 17],
      ],
      hours: 10,
    },
    replies: [{ by: 'isamoreau', after: 8, text: 'The name of somebody else. It became the book.' }],
  },
  {
    by: 'irisvale',
    at: 0.62,
    text: 'My linen is on ship number nine in the queue. I have been promised wheels by {weekday+2}. I am sewing with the radio on, so as not to miss it.',
  },
  {
    by: 'eurobindery',
    at: 0.75,
    text: 'For members with goods at the port: what to photograph, what to sign, and what never to sign.',
    card: [
      'Opening the container: a checklist',
      'One page, nine languages, tested by a federation of people who dislike glue on forms.',
    ],
  },
  {
    by: 'hanaishikawa',
    at: 1.1,
    text: '窓の光で紙を見る会、今日は五人。誰も話さず、一時間。いい会だった。',
    pictures: ['paper-stack'],
  },
  {
    by: 'papelaria_azul',
    at: 1.5,
    text: 'Montra nova. O Sr. Alberto diz que está torta. Está torta. Fica assim.',
    pictures: ['notebook-blue'],
  },
  {
    by: 'quirekeeper',
    at: 2.1,
    text: 'we asked 600 of you what is on your planner for today and the winner, by a mile, is “start planner”',
  },
  {
    by: 'foliohaus',
    at: 0.9,
    text: 'Gravur des Tages: „Für Dich, falls Du zurückkommst.“ Wir haben besonders gerade graviert.',
    lang: 'de',
    replies: [{ by: 'lenafuchs_', after: 12, text: 'Jetzt will ich wissen, ob.' }],
  },
  {
    by: 'joellemarsh',
    at: 0.02,
    text: 'A recruiter has just told me, on the record, that her firm will answer every application of this month by {weekday+4}. I asked her to say it again, slower.',
    quotes: [{ by: 'adwoamensah', after: 1, text: 'It is me. I said it. Hold me to it, all 214 of you.' }],
  },
  {
    by: 'perrinvale',
    at: 0.4,
    text: 'Paper first, again. Sketch from the back of the bus, drawn on a knee, corrected by the driver in her own pen.',
    pictures: ['ui-sketch-phones'],
    replies: [{ by: 'mirelapopa', after: 9, text: 'Her pen is better than ours. Keep the arrow at the bottom.' }],
  },
  {
    by: 'mirelapopa',
    at: 0.85,
    text: 'Your form asks for a “middle initial”. Which middle?',
    poll: {
      options: [
        ['Keep it', 4],
        ['Make it optional', 31],
        ['Delete it', 58],
        ['I have three', 7],
      ],
      hours: 26,
    },
  },
  {
    by: 'shiftandframe',
    at: 1.2,
    text: 'How the Cairn got its button: eleven foams, one organ builder, and a walk in sideways rain.',
    pictures: ['winter-ridge'],
    card: ['One button, eleven foams', 'The object of the week was carved with a bread knife before it was drawn.'],
  },
  {
    by: 'yewande_ux',
    at: 1.6,
    text: 'What I have learned from nine hundred people who share a phone. 1/4',
    thread: [
      'One: the lock screen is a front door, and it has a doormat, and everybody’s shoes are on it. 2/4',
      'Two: nobody logs out. Logging out is an insult to your sister. 3/4',
      'Three: the person who is never in your data is the one who is holding the torch. 4/4',
    ],
  },
  {
    by: 'studio_oblong',
    at: 2.3,
    text: 'Platform test, with frost. The word “soon” was seen. The hammer has been fetched.',
    pictures: ['train-window-snow'],
  },
  {
    by: 'helmut_kraft',
    at: 2.8,
    text: 'Der neue Lichtschalter hat eine Bedienungsanleitung. Ich sitze im Dunkeln und lese.',
    lang: 'de',
  },
  {
    by: 'kilowattweekly',
    at: 0.018,
    text: 'The new forecast is in: 41 gigawatts of wind, 9 of sun, and a price that will be polite to everybody.',
  },
  {
    by: 'ingridsolheim',
    at: 2.6,
    text: 'Spot the queue. Every circle has a permit number, three have a cable.',
    pictures: ['map-wind-farms'],
    quotes: [
      {
        by: 'hestervandam',
        after: 90,
        text: 'I have printed this and put it on the chairman’s seat. The chairman is me.',
      },
    ],
  },
  {
    by: 'solarvillages',
    at: 0.7,
    text: 'Frost on the roofs, sun on the frost. Back to full output, as the vicar had predicted.',
    pictures: ['solar-close'],
  },
  {
    by: 'professorgale',
    at: 1.05,
    text: 'A question I put to first-years every autumn. Which breaks first in a storm?',
    poll: {
      options: [
        ['The blade', 22],
        ['The tower', 4],
        ['The bolt', 49],
        ['The meeting', 25],
      ],
      hours: 40,
    },
  },
  {
    by: 'rotorclub',
    at: 1.3,
    text: 'What we tell a village on the first evening, and what we never promise. Free to copy, please keep the recipe on page six.',
    pictures: ['wind-turbines-dusk'],
    card: ['The first evening', 'Twelve pages for anybody who must explain a gearbox in a village hall.'],
  },
  {
    by: 'lucianabraga',
    at: 1.75,
    text: 'Notícias do sertão: onze aerogeradores, um galo, nenhuma reunião. O galo discorda.',
  },
  {
    by: 'abenaosei_grid',
    at: 2.2,
    text: 'Today the clinic at Nkwanta ran its fridge for the hundredth day. The nurse has written the number on the door, in lipstick. She had no marker.',
    replies: [{ by: 'aunty_efua', after: 20, text: 'Send her a marker. And the lipstick, what colour was it?' }],
  },
  {
    by: 'tessellatehq',
    at: 0.024,
    text: 'Open since this minute: researcher for night shifts, Amsterdam, €59–66k. You sleep when we sleep, mostly. Ask Priya, she is on the desk.',
    card: [
      'User researcher, nights',
      'Hospitals, corridors, four weeks of nights a year. €59,000 to €66,000. First talk within five days.',
    ],
  },
  {
    by: 'carolinewyatt',
    at: 0.22,
    text: 'Two seniors, one lead, all with salaries, all with a named human. London, Leeds, or your kitchen. Reply with the thing you are proudest of having removed.',
    replies: [{ by: 'lottebakker', after: 4, text: 'A whole onboarding. Nobody has noticed. Three years.' }],
  },
  {
    by: 'halden_money',
    at: 0.7,
    text: 'Our new hiring page has no video, no slogan and no sunset. It has the pay, the people and what will annoy you here.',
    card: ['What will annoy you here', 'Eleven open posts at Halden, and an honest list.'],
  },
  {
    by: 'adwoamensah',
    at: 1.2,
    text: 'Before you accept: what matters most to you this time?',
    poll: {
      options: [
        ['Pay', 29],
        ['The people', 37],
        ['Four days', 22],
        ['Not Slough', 12],
      ],
      hours: 30,
    },
  },
  {
    by: 'pavelhorak_',
    at: 2.4,
    text: 'Office view at the client in Brno. They have promised two things: the salary is in the ad, and nobody will ask you about elevators.',
    pictures: ['city-dusk'],
  },
  {
    by: 'kestrelmaps',
    at: 3.2,
    text: 'Cartographer wanted who can leave a valley alone. Edinburgh. Interview is a walk, shoes are provided, the sandwich is part of the assessment.',
    pictures: ['mountain-lake-morning'],
  },
];
