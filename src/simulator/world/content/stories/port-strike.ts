import type { Script } from '../types.ts';

/** Nine days without cranes at three terminals; the deal comes minutes before the visitor. */
export const portStrike: readonly Script[] = [
  {
    by: 'harbourtimes',
    at: 165,
    text: 'Day two of the port stoppage. Terminals 1, 2 and 5 are shut; 41 ships wait outside. The gates are quiet, and somebody has brought a sofa.',
    pictures: ['crane'],
    replies: [
      { by: 'bramjacobs', after: 30, text: 'It is my sofa. I want it back on day three, whichever way this goes.' },
    ],
  },
  {
    by: 'printunion_be',
    at: 158,
    text: 'The port colleagues ask for what we asked for in 2019: rosters known two weeks ahead. That is all the revolution there is.',
  },
  {
    by: 'wirebird',
    at: 150,
    text: 'Port operators call night-shift demands “not payable”. Union: “Then pay for the days.” No talks set.',
  },
  {
    by: 'ledgerline',
    at: 143,
    text: 'What the port stoppage costs: about 38 million a day, of which fruit 4, cars 11, waiting 23. Waiting is the largest good we ship.',
    pictures: ['chart'],
    quotes: [{ by: 'kemi_o', after: 90, text: '“Waiting is the largest good we ship.” I would buy that book.' }],
  },
  {
    by: 'tradewindsfm',
    at: 136,
    text: 'Lines divert to Antwerp-South and Le Havre. Schedules are now more of a mood.',
  },
  {
    by: 'deckleedge',
    at: 130,
    text: 'Port stoppage and paper: pulp for nine mills and about 600 tonnes of Japanese and Korean refill stock are inside Terminal 2. Small binderies feel it first.',
    card: [
      'Six hundred tonnes of very good paper',
      'What is in the containers, who waits for it, and for how long they can.',
    ],
    repostedBy: ['ruthmakin', 'paperguild'],
  },
  {
    by: 'continentpost',
    at: 121,
    text: 'Ministers of three countries will “follow the situation closely”. The situation follows nobody.',
  },
  {
    by: 'scheldekrant',
    at: 114,
    text: 'A bakery on the Paardenmarkt sends 200 rolls to the picket every morning and 200 to the operators’ night office. “Hungry people do not sign,” says the baker.',
    repostedBy: ['sambright'],
    replies: [{ by: 'sambright', after: 22, text: 'This is the only industrial policy I have ever understood.' }],
  },
  {
    by: 'juntkd',
    at: 109,
    text: 'アントワープ行きの箱、まだ海の上。紙は湿気を嫌う。箱の中で、静かに怒っていると思う。',
  },
  {
    by: 'quartobusiness',
    at: 97,
    text: 'Inside the talks that are not taking place: two hotels, one corridor, a mediator who walks. She has done nineteen kilometres since {weekday-1}.',
    card: ['The mediator who walks', 'She carries messages, and once a sandwich, between floors four and six.'],
  },
  {
    by: 'irisvale',
    at: 90,
    text: 'My binding linen is on a ship I can watch on a map. It turned round twice. It is dancing, I think.',
  },
  {
    by: 'harbourtimes',
    at: 83,
    text: 'First movement: operators offer rosters ten days ahead. Union says fourteen. The sofa has been joined by a piano.',
    replies: [{ by: 'bastiaan_dv', after: 15, text: 'If it is in B flat, I have the stool.' }],
  },
  {
    by: 'pilarmontes',
    at: 78,
    text: 'Día seis sin sobres azules. Un cliente me ha preguntado si los verdes «dicen lo mismo».',
  },
  {
    by: 'meridiandaily',
    at: 70,
    text: 'Explained: why one port’s night roster can empty a shelf two countries away. In eight steps, with a lemon.',
    card: ['From the roster to the shelf', 'Follow one lemon through a port that stands still.'],
  },
  {
    by: 'hugovermeire',
    at: 62,
    text: 'Spoke to a forwarder. He has 212 customers and one sentence: “I see your box.” He says it is true of about half of them.',
  },
  {
    by: 'paperguild',
    at: 57,
    text: 'Members with goods in Terminal 2: the operators have agreed to release medicine, seed and, after a long night, schoolbooks. Paper is not a schoolbook. We asked. We shall ask again.',
    replies: [{ by: 'margueritebooks', after: 70, text: 'It is before it is.' }],
  },
  { by: 'habibtarek', at: 49, text: 'العاصفة والإضراب معاً. السفينة تتمايل ولا تذهب إلى أي مكان، مثل زواج خالي.' },
  {
    by: 'wirebird',
    at: 42,
    text: 'Port talks resume after the storm broke the picket’s tent and both sides held the poles.',
    repostedBy: ['meridiandaily', 'carmenibarra', 'amaraogun'],
  },
  {
    by: 'commanderpaz',
    at: 38,
    text: 'Count from orbit: fifty-three ships at anchor. They all point the same way, like cows before rain.',
    pictures: ['ship'],
  },
  {
    by: 'tradewindsfm',
    at: 30,
    text: 'Freight futures fall five percent on rumours of a port deal. Rumours are up eleven.',
  },
  {
    by: 'scheldekrant',
    at: 21,
    text: 'The two delegations have been in one room since six. Neighbours report laughter at nine, then silence, then pizza.',
  },
  {
    by: 'harbourtimes',
    at: 12,
    text: 'Still in there. Pizza boxes: fourteen. The mediator is sitting down for the first time in eight days.',
    pictures: ['crane'],
  },
  {
    by: 'kwabenaosei',
    at: 9,
    text: 'My board is in that port, my calendars are on my press, and the year starts when it starts. Please, gentlemen, sign something flat.',
  },
  {
    by: 'ledgerline',
    at: 5.5,
    text: 'If there is a deal today, the backlog takes about sixteen days to clear: 53 ships, three terminals, and one bridge under repair, which nobody planned, because nobody does.',
    quotes: [
      {
        by: 'hugovermeire',
        after: 321,
        text: 'Sixteen days. I have written it on an envelope. My forwarder has framed the envelope.',
      },
    ],
  },
  {
    by: 'wirebird',
    at: 1.35,
    text: 'URGENT Port: both sides leave the room smiling. No statement yet.',
    repostedBy: ['harbourtimes', 'bramjacobs'],
  },
  {
    by: 'harbourtimes',
    at: 0.9,
    text: 'A crane has moved. Terminal 2, number 7, a test, with nobody on the hook. There was applause on the quay, some of it from the police.',
    pictures: ['crane'],
    replies: [{ by: 'bramjacobs', after: 4, text: 'That is MY crane. Who is in my crane.' }],
  },
  {
    by: 'meridiandaily',
    at: 0.07,
    text: 'Port workers and operators reach a tentative deal, ending a nine-day stoppage at three terminals.',
    card: ['Deal ends port stoppage', 'What changes on Monday, who votes on it, and when the first ship comes in.'],
    pictures: ['port-containers'],
    replies: [{ by: 'rafaelnunes', after: 1, text: 'O meu papel de aguarela! Chorei no autocarro.' }],
    repostedBy: ['anapetrovic', 'deckleedge'],
  },
  {
    by: 'deckleedge',
    at: 0.03,
    text: 'Port deal: first paper containers could leave Terminal 2 on {weekday+2}, say two forwarders. One of them was singing.',
  },
  {
    by: 'bramjacobs',
    at: -0.15,
    text: 'Somebody shouted at me over the radio. We have a deal.',
    replies: [{ by: 'irisvale', after: 5, text: 'Told you I could do it too. Congratulations, crane man.' }],
  },
  {
    by: 'paperguild',
    at: -0.4,
    text: 'Members: the form for Terminal 2 is open again. Put the container number in the first line. We will read them through the night, with soup.',
  },
  {
    by: 'harbourtimes',
    at: -0.8,
    text: 'The sofa has been carried out through the main gate by both negotiating teams. Photo to follow, if our photographer stops helping.',
  },
  {
    by: 'tradewindsfm',
    at: -1.6,
    text: 'Freight after the deal: spot down nine percent in an hour. The ships have not moved yet. Prices travel light.',
  },
];
