import type { PersonContent } from '../types.ts';

/** The people a visitor can be; they say only what is written here, never anything by themselves after the epoch. */
export const personas: readonly PersonContent[] = [
  {
    handle: 'loftpaper',
    name: 'Loft Paper',
    face: 'mark 016',
    home: 'Antwerp',
    zone: 1,
    reach: 18_400,
    group: 'persona',
    pace: 0.9,
    voices: [],
    bio: 'Notebooks, refills and cards, bound by four people above a former piano factory. Orders leave on weekdays. Written by ^Jo and ^Ravi.',
    site: 'loftpaper.example',
    verified: 'business',
    sector: 'paper-and-print',
    says: [
      {
        text: 'We asked the new paper whether it could take a fountain pen. It asked us which nib. We like it already.',
        at: 20,
        pictures: ['notebook'],
        repostedBy: ['mayarios', 'isamoreau'],
      },
      {
        text: 'The dotted A5 is back. The dots are 0.2 mm lighter than before, because forty of you wrote to say they were shouting.',
        at: 51,
        pictures: ['notebook', 'paper'],
        replies: [
          { by: 'pencilvane', after: 14, text: 'I was one of the forty. I feel like I voted.' },
          {
            by: 'margueritebooks',
            after: 40,
            text: 'Do the lighter dots survive a photocopier? Asking for a whole school department.',
          },
          { by: 'gridlover_ulf', after: 90, text: 'Bring back the shouting dots. Some of us are half blind.' },
        ],
      },
      {
        text: 'Reminder that we close at four on Fridays because the binding glue does, and nobody argues with the glue.',
        at: 70,
        replies: [{ by: 'sambright', after: 9, text: 'Sourdough has the same contract.' }],
      },
      {
        text: 'A courier has just carried a piano stool DOWN our stairs. It was still here from the factory. It is going to live with a cellist in Ghent. We are not crying, it is the dust.',
        at: 98,
        pictures: ['studio'],
        replies: [
          {
            by: 'gertvlieger',
            after: 30,
            text: 'My grandfather worked on the third floor there until 1971. If you find a pencil stub behind the radiator, it is his. He always said so.',
            replies: [
              {
                by: 'loftpaper',
                after: 55,
                text: '@gertvlieger We have now moved three radiators. Two stubs, both red and blue. Send us an address, one of them must be his. ^Jo',
              },
            ],
          },
        ],
      },
      {
        text: 'Port strike, plain words: our Japanese refills are in a container at Terminal 2, and we can see the terminal from the roof but not the container. Everything that is in stock leaves today. Orders with refills wait, and we write to each of you tonight.',
        at: 122,
        replies: [
          { by: 'akikoono_', after: 25, text: 'Thank you for saying it before I had to ask. I can wait.' },
          {
            by: 'brandtwouter',
            after: 60,
            text: 'Which terminal? My parcel from someone else is “in Terminal 2” as well, and I think it is a polite word for nowhere.',
          },
        ],
      },
      {
        text: 'Which cover should we make next spring?',
        at: 33,
        poll: {
          options: [
            ['Moss', 38],
            ['Brick', 27],
            ['Ink blue', 24],
            ['The grey again', 11],
          ],
          hours: 72,
        },
      },
      {
        text: 'To the person who returned a full notebook under our “no questions” policy with the note “it was not the notebook, it was the year”: we have no questions.',
        at: 145,
        replies: [{ by: 'kemi_o', after: 12, text: 'Frame the note.' }],
      },
    ],
  },
  {
    handle: 'ninaokafor',
    name: 'Nina Okafor',
    face: 'woman young dark curly',
    home: 'Manchester',
    zone: 0,
    reach: 1_240,
    group: 'persona',
    pace: 0.7,
    voices: [],
    bio: 'Product designer, seven years: checkouts, timetables, one very good empty state. Looking for a team since spring. Runs slowly, on purpose.',
    site: 'ninaokafor.example',
    sector: 'product-design',
    says: [
      {
        text: 'Redrew the bus timetable app I complain about every morning. Took out eleven taps. Case study is up, criticism welcome, kindness too.',
        at: 46,
        pictures: ['ui-sketch', 'ui-sketch'],
        repostedBy: ['perrinvale', 'helmut_kraft'],
        replies: [
          {
            by: 'perrinvale',
            after: 22,
            text: 'The “leave now” line is lovely. What happens to it when the bus is already gone?',
            replies: [
              {
                by: 'ninaokafor',
                after: 18,
                text: 'It turns into “walk, it is 12 minutes and you will arrive first”. True in 40 % of the cases I measured, with a stopwatch and a grudge.',
              },
            ],
          },
          {
            by: 'driver_of_86',
            after: 200,
            text: 'As a driver of the actual 86: can you make one that tells passengers I can see them running?',
          },
        ],
      },
      {
        text: 'Interview question today: “What is your biggest failure?” I said a dropdown with 214 countries in it and we both needed a minute.',
        at: 74,
        replies: [
          { by: 'tunjiadeyemi', after: 5, text: 'Was it sorted by ISO code. Tell me it was sorted by ISO code.' },
        ],
      },
      {
        text: 'Seven months of looking. Things I have learned: lunch is not optional, a rejection in under four minutes is a robot, and everybody who helps you was helped once.',
        at: 112,
        thread: [
          'Also: ask for the salary range in the first mail. Nobody has ever taken an offer away because a number was said out loud.',
          'And write down one thing a day that you did well. Mine on Tuesday was a very even risotto.',
        ],
        replies: [
          {
            by: 'carolinewyatt',
            after: 33,
            text: 'Saving this for every person I mentor. The four-minute robot is real.',
          },
        ],
      },
      {
        text: 'My portfolio site now loads in 0.4 seconds. My laundry has been in the machine since Sunday. We optimise what we can.',
        at: 27,
      },
      {
        text: 'Spreadsheet of applications, colour-coded. Green is “they wrote back like a person”. There are more greens than I expected.',
        at: 139,
      },
    ],
  },
  {
    handle: 'tomasreyes_',
    name: 'Tomás Reyes',
    face: 'man middle medium glasses',
    home: 'Brussels',
    zone: 1,
    reach: 9_700,
    group: 'persona',
    pace: 0.8,
    voices: [],
    bio: 'Grid rules, wind permits, and why your heat pump waits for a transformer. Policy lead at the Open Grid Desk. Opinions mine, footnotes free.',
    site: 'opengriddesk.example',
    verified: 'blue',
    sector: 'renewable-energy',
    says: [
      {
        text: 'Short thread on what the storm did to the interconnectors, because three headlines are wrong in three ways. 1/4',
        at: 17,
        thread: [
          'The cable did not “fail”. It was turned down on purpose at 02:10, as the protocol from 2019 says, and turned up again at 05:40. 2/4',
          'Prices jumped for ninety minutes and hurt almost nobody, since households do not buy by the hour. Smelters do, and they had been told on Thursday. 3/4',
          'What did fail: four kilometres of overhead line nobody has argued about since 1978. Boring assets break. Budget accordingly. 4/4',
        ],
        pictures: ['chart'],
        replies: [
          {
            by: 'ingridsolheim',
            after: 26,
            text: 'May I quote 4/4? “Boring assets break” is our headline if you let us.',
          },
          {
            by: 'voltmoor_press',
            after: 51,
            text: 'Our crews had those four kilometres back by 11:20. We would add that to the thread.',
          },
          {
            by: 'fredrikaune',
            after: 80,
            text: 'Was the ninety minutes visible in the intraday prices or only in balancing?',
          },
        ],
      },
      {
        text: 'A permit file for one turbine now weighs nineteen kilos. I know because I carried it up to the fourth floor. The lift was waiting for a permit.',
        at: 68,
        pictures: ['wind-turbine'],
        repostedBy: ['rotorclub', 'windpulse_'],
      },
      {
        text: 'The question in every hearing is “what does it cost?” The useful question is “who pays when we do not?”',
        at: 105,
        quotes: [
          {
            by: 'hestervandam',
            after: 60,
            text: 'Asked exactly that in committee this morning. Silence, then a coffee break.',
          },
        ],
      },
      {
        text: 'Does a connection queue need to be first come, first served?',
        at: 40,
        poll: {
          options: [
            ['Yes, anything else is politics', 17],
            ['First ready, first served', 56],
            ['Auction it', 18],
            ['What queue', 9],
          ],
          hours: 48,
        },
      },
      {
        text: 'My daughter asked what I do. I said I help the wind find the plug. She said that is not a job. She may be right.',
        at: 152,
        replies: [{ by: 'amaliareyes', after: 8, text: 'She told me you work in a socket. Mamá is proud either way.' }],
      },
    ],
  },
  {
    handle: 'hannah_lind',
    name: 'Hannah Lind',
    face: 'woman middle light',
    home: 'Uppsala',
    zone: 1,
    reach: 318,
    group: 'persona',
    pace: 0.6,
    voices: [],
    bio: 'Chemistry teacher, second alto, staff of a cat named Molybdenum. I read more than I post.',
    says: [
      {
        text: 'The cat has learned to open the drawer with the good scarves. We now knock.',
        at: 29,
        pictures: ['cat'],
        repostedBy: ['ebbanordin'],
        replies: [
          { by: 'ebbanordin', after: 6, text: 'Which scarf did Moly choose? Asking because one of them is mine.' },
          {
            by: 'mattipekka',
            after: 45,
            text: 'Mine opens the fridge and looks disappointed. We are all being judged.',
          },
        ],
      },
      {
        text: 'Year 9 wrote a list of elements they would bring to a party. Neon got in. Nobody wanted sulphur. Argon “would not mix”. I have nothing left to teach them.',
        at: 77,
        replies: [
          { by: 'joramwekesa', after: 31, text: 'Helium leaves early and everyone talks funny about it afterwards.' },
          {
            by: 'siljeberg',
            after: 52,
            text: 'I am stealing this for my staff meeting, with “which colleague” in place of “which element”.',
          },
        ],
      },
      {
        text: 'Does anybody know a good piano tuner in Uppsala who does not sigh when he comes in?',
        at: 55,
        replies: [
          {
            by: 'larsoquist',
            after: 120,
            text: 'Try Birgitta at the music school. She sighs only afterwards, in the car.',
          },
        ],
      },
      { text: 'First frost. The bicycle has been asked to be brave until December.', at: 101, pictures: ['bicycle'] },
    ],
  },
];
