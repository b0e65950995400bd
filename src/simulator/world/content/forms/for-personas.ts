import type { Script } from '../types.ts';

/** Own posts that people answered, and what protected friends and the undecided wrote, for each of the four people one can be. */
export const formsForPersonas: readonly Script[] = [
  {
    by: 'loftpaper',
    at: 6.4,
    text: 'Last ream of the grey laid paper goes on the shelf today. The mill is not making it again. We are being brave about it.',
    pictures: ['paper'],
    replies: [
      {
        by: 'greerlockhart',
        after: 9,
        text: 'I have a box of offcuts from 2011 that I visit sometimes. I understand.',
      },
      { by: 'annelisevogt', after: 26, text: 'How many sheets is brave?' },
      {
        by: 'kasiawrona',
        after: 58,
        text: 'Put forty aside for me and I will pick them up before you regret it.',
        replies: [
          {
            by: 'loftpaper',
            after: 21,
            text: '@kasiawrona Forty with your name on it, behind the counter. We already regret it. ^Jo',
          },
        ],
      },
    ],
  },
  {
    by: 'colmbrannigan',
    at: 2.1,
    text: '@loftpaper roof is tight again. Found one of your notebooks up there, dry as a sermon. Whose is it?',
  },
  {
    by: 'dansotero',
    at: 1.1,
    deleted: 96,
    text: '@loftpaper parcel came open and half of it is someone else’s wedding?? never mind, wait, checking with the station',
  },
  {
    by: 'ninaokafor',
    at: 7.2,
    text: 'Six interviews this month, four of them with someone whose camera was on. Small joys, in order.',
    replies: [
      { by: 'lottebakker', after: 6, text: 'Which of the two was in the car? I know one of them was in the car.' },
      { by: 'okanyildiz', after: 33, text: 'My last one had a parrot. The parrot asked better questions.' },
      { by: 'bronwynpugh', after: 71, text: 'Tell me about a time a camera was off.' },
    ],
  },
  {
    by: 'callumreid_',
    at: 2.6,
    text: '@ninaokafor locked account, so this stays here: the studio that said no to you just said no to its whole design team.',
  },
  {
    by: 'wanjirunduta',
    at: 1.2,
    deleted: 88,
    text: '@ninaokafor they are hiring again in Nairobi! remote ok, I think, the page says two things',
  },
  {
    by: 'tomasreyes_',
    at: 6.8,
    text: 'Asked by a minister today what one thing I would change. Connection queues. I had brought a slide; he had brought sandwiches. We got there.',
    replies: [
      {
        by: 'katarinanovak',
        after: 11,
        text: 'First in, first out is a rule for bread, not for grids. Did you say that?',
      },
      { by: 'birgitalm', after: 24, text: 'Four years in the queue. The sheep send regards.' },
      {
        by: 'ingridsolheim',
        after: 52,
        text: 'Which minister? I will find out anyway, but it is nicer if you tell me.',
        replies: [{ by: 'tomasreyes_', after: 18, text: '@ingridsolheim The one with the sandwiches.' }],
      },
    ],
  },
  {
    by: 'felixobermann',
    at: 2.3,
    lang: 'de',
    text: '@tomasreyes_ nur unter uns, mein Konto ist ja zu: Absatz 3 fliegt raus. Ich habe nichts gesagt.',
  },
  {
    by: 'rosalindpike',
    at: 1.4,
    deleted: 101,
    text: '@tomasreyes_ does the flood barrier count as storage? Alan says yes. Ignore me if Alan is being Alan.',
  },
  {
    by: 'hannah_lind',
    at: 5.9,
    text: 'Choir tonight. If the second alto sings the tune again I will sing the radiator.',
    replies: [
      { by: 'ebbanordin', after: 8, text: 'The radiator is a third flat. I have checked.' },
      { by: 'mattipekka', after: 19, text: 'My cat sings radiator. He is available on Tuesdays.' },
      { by: 'sunnivaholm', after: 47, text: 'It was me. I had the wrong page. I will knit in shame.' },
    ],
  },
  {
    by: 'agnesfalk_',
    at: 2.2,
    text: '@hannah_lind only my eleven followers can see this so I will say it: your green stain is the best thing in my exhibition.',
  },
  {
    by: 'danielmwangi',
    at: 1.5,
    deleted: 93,
    text: '@hannah_lind is the lake sample blue or is it the bottle. sorry, wrong Hannah, or is it',
  },
];
