import type { Script } from '../types.ts';

/** The last hour before the visitor comes among the friends of the personas: most of them know all four. */
export const thisMorningFriends: readonly Script[] = [
  {
    by: 'bramjacobs',
    at: 0.015,
    text: 'I have my gloves on. Nobody has told me to put my gloves on.',
    replies: [{ by: 'agatamroz', after: 0.4, text: 'Take a thermos up. It will be a long wait and a short lift.' }],
  },
  {
    by: 'shirinazadi',
    at: 0.09,
    text: 'Which of these would you rather hear from your dentist?',
    poll: {
      options: [
        ['“Interesting.”', 3],
        ['“Hm.”', 9],
        ['“We will keep an eye on it.”', 71],
        ['A poem', 17],
      ],
      hours: 6,
    },
  },
  {
    by: 'petracernik',
    at: 0.2,
    text: 'Cold enough to see the valley breathe, and they are still going in and out of hive three like people who have forgotten their keys.',
    pictures: ['valley-dawn'],
  },
  {
    by: 'miriamkatz_',
    at: 0.27,
    text: 'A client has paid me in marmalade for thirty years of listening. Today he asked me how *I* was. I answered for forty minutes. He charged me a jar.',
  },
  {
    by: 'valeriacosta',
    at: 0.38,
    text: 'Tem alguém a ensaiar na rua, em Salvador. Sou eu. Desculpa, vizinhos. Cinco, seis, sete, oito.',
  },
  {
    by: 'amaraogun',
    at: 0.46,
    text: 'Read this on the train and missed Clapham, and then I missed Clapham coming back.',
    pictures: ['city-lights-rain'],
    card: ['The coat on the landing', 'A short story in four letters and one receipt. Eleven minutes.'],
  },
  {
    by: 'wilmadejong',
    at: 0.58,
    text: 'First barge since Thursday. I rang my own bell, twice, so as not to be out of practice.',
    replies: [{ by: 'lockkeeper_jo', after: 9, text: 'We have all done it, love.' }],
  },
  {
    by: 'linneavester',
    at: 0.68,
    text: 'Pipe 41 has been flat since the storm. I took it out: one walnut, one very apologetic mouse. Pipe 41 is in tune. The mouse has a new address. 1/2',
    thread: ['The walnut was in B. 2/2'],
  },
  {
    by: 'vikrambose',
    at: 0.8,
    text: 'ट्राम आज खिड़की तक आई और रुकी। हम दोनों ने एक-दूसरे को देखा। किताब बंद की, चढ़ गया।',
  },
  {
    by: 'quentinroux',
    at: 0.95,
    text: 'From the top of the tower at Dinant. I am told it is forbidden to photograph from here. I have told myself off.',
    pictures: ['green-hills'],
  },
  {
    by: 'mayarios',
    at: 1.05,
    text: 'Five hundred cards for a couple who met at a bus stop. They wanted the bus number on it. Only the bus number.',
    pictures: ['letterpress-prints'],
  },
  {
    by: 'pilarmontes',
    at: 0.52,
    text: 'Ha entrado el cartero cantando. Nadie canta con un certificado en la mano. Algo ha pasado en el puerto.',
  },
  {
    by: 'greerlockhart',
    at: 0.74,
    text: 'On the bench today: an atlas that somebody used to press a fern, a bus ticket and, I regret to say, a kipper.',
    pictures: ['book-stack'],
  },
  {
    by: 'bronwynpugh',
    at: 0.12,
    text: 'What is the longest you have been silent in an interview, on purpose? Asking for my nine seconds.',
    replies: [
      { by: 'dimitrapapas', after: 2, text: 'Forty. He proposed a solution, then a marriage, to somebody else.' },
      { by: 'tunjiadeyemi', after: 5, text: 'Eleven, but I had lost the connection.' },
    ],
  },
  {
    by: 'marekzielinski',
    at: 0.33,
    text: 'Grid, four columns, drawn by my eldest on the kitchen wall. Spacing is consistent. I have told her off in a very proud voice.',
    pictures: ['ui-sketch-columns'],
  },
  {
    by: 'joshuaamoah',
    at: 0.6,
    text: 'Six kilometres between two patients, fog, one fox, personal worst, no complaints.',
    pictures: ['map-run'],
  },
  {
    by: 'jeromeclaes',
    at: 0.14,
    text: 'I am on the fourth floor. The plant and I have been reunited. It has grown towards the door.',
    replies: [{ by: 'giuliafontana_', after: 3, text: 'I would cut “reunited”. I would keep the door.' }],
  },
  {
    by: 'birgitalm',
    at: 0.35,
    text: 'Three turning, forty grazing, one inspecting. Greetings from Visby.',
    pictures: ['wind-turbines-hills'],
  },
  {
    by: 'katarinanovak',
    at: 0.63,
    text: 'Eleven lawyers on one train to Brussels and nobody has brought a phone charger. This is how treaties fail.',
    pictures: ['train-window'],
  },
  {
    by: 'agnesfalk_',
    at: 0.11,
    text: 'Year four: “Draw what you would take to the moon.” Twenty-three rockets, and one cat, because “it is already going”.',
    pictures: ['child-drawing-rocket'],
    replies: [{ by: 'rashidaallen', after: 3, text: 'That is Molybdenum’s influence and you all know it.' }],
  },
  {
    by: 'mattipekka',
    at: 0.37,
    text: 'She is on the window sill. I am not to touch the window sill.',
    pictures: ['cat-grey'],
  },
  {
    by: 'sunnivaholm',
    at: 0.64,
    text: 'Row 130. The sleeve has an elbow now. I have met people with less character.',
  },
];
