import type { Script } from '../types.ts';

/** Who speaks to the policy professional. */
export const tomasInbox: readonly Script[] = [
  {
    by: 'fredrikaune',
    at: 0.09,
    text: '@tomasreyes_ for the six o’clock: was the flow at zero or at minimum between 02:10 and 05:40? One word is enough.',
  },
  {
    by: 'samirboulos',
    at: 0.85,
    text: '@tomasreyes_ أكتب عن طوابير الربط بالشبكة. هل الأرقام التي ذكرتها في الجلسة منشورة في مكان ما؟',
  },
  {
    by: 'windmills_hurt',
    at: 1.3,
    text: '@tomasreyes_ who pays you to say the cable “was turned down”. cables do not turn',
  },
  {
    by: 'hestervandam',
    at: 2.6,
    text: '@tomasreyes_ committee on {weekday+2}, ten o’clock. Could you give us five minutes on “first ready, first served”, in words my colleagues can repeat?',
  },
  {
    by: 'rosalindpike',
    at: 4.4,
    text: '@tomasreyes_ Alan asks whether a pump on a parish hall counts as storage under the new definition. I said I know a man.',
  },
  {
    by: 'kilowattweekly',
    at: 6,
    text: '@tomasreyes_ may we print your 1/4 to 4/4 as a column on Friday? 300 euro, your name, no cuts.',
  },
  {
    by: 'voltmoor_press',
    at: 12,
    text: '@tomasreyes_ you wrote that nobody argued about those four kilometres since 1978. We did, in 2016. We lost.',
    replies: [
      {
        by: 'tomasreyes_',
        after: 27,
        text: '@voltmoor_press Happy to add that. Do you have the docket number? Then it goes in as a correction, with your name.',
      },
    ],
  },
  {
    by: 'birgitalm',
    at: 15.5,
    text: '@tomasreyes_ turbine two has a letter from the authority, eleven pages. The sheep cannot read it either. Could you look at page nine?',
  },
  {
    by: 'abenaosei_grid',
    at: 21,
    text: '@tomasreyes_ would you swap lectures with me in {month+60}? I take your Brussels one on queues, you take mine in Kumasi on patience.',
  },
  {
    by: 'katarinanovak',
    at: 28,
    text: '@tomasreyes_ the comma in article 14(2). Tell me you saw it.',
    replies: [
      {
        by: 'tomasreyes_',
        after: 9,
        text: '@katarinanovak I saw it. I have not slept. Is it load-bearing?',
        replies: [
          {
            by: 'katarinanovak',
            after: 16,
            text: '@tomasreyes_ It is holding up the entire chapter.',
            replies: [{ by: 'tomasreyes_', after: 5, text: '@katarinanovak Then nobody breathe until Thursday.' }],
          },
        ],
      },
    ],
  },
  {
    by: 'heatpumpfolk',
    at: 33,
    text: 'Our installers ask what to tell people who wait fourteen months for a stronger connection. @tomasreyes_, is there one honest sentence?',
  },
  {
    by: 'jeromeclaes',
    at: 41,
    text: '@tomasreyes_ the plant says thank you for the water. I say thank you for not asking why it was necessary.',
  },
  {
    by: 'ingridsolheim',
    at: 47,
    text: '@tomasreyes_ annex VII, footnote 31. Are you reading it as I am reading it? I need a second adult.',
  },
  {
    by: 'solarvillages',
    at: 58,
    text: '@tomasreyes_ nine hundred villages would like you at the spring meeting. There will be soup and 900 questions. Are you free on the {day+120}?',
  },
  { by: 'crateandbarb', at: 63, text: '@tomasreyes_ wind is just expensive air' },
  {
    by: 'professorgale',
    at: 82,
    text: 'Reading @tomasreyes_ on queues with great pleasure. He has understood that a queue is a promise with people standing in it.',
  },
  {
    by: 'meeralal',
    at: 97,
    text: '@tomasreyes_ 22:47 की पीक पर आपका वह चार्ट कहाँ मिलेगा? नीति वालों को दिखाना है, और माँ को भी।',
  },
  {
    by: 'rotorclub',
    at: 110,
    text: '@tomasreyes_ nineteen kilos? Ours is twenty-three. We have started a weighing league.',
  },
  {
    by: 'eilidhmunro',
    at: 128,
    text: 'Met a lobster today who has read more permits than I have. @tomasreyes_ would like him.',
  },
  {
    by: 'ingridsolheim',
    at: -0.1,
    text: '@tomasreyes_ the minister has just quoted your thread. Without your name. Comment before seven?',
  },
  {
    by: 'hestervandam',
    at: -0.9,
    text: '@tomasreyes_ it is now eight minutes, not five. Somebody withdrew. Enjoy your three minutes of democracy.',
  },
  {
    by: 'windpulse_',
    at: -2.2,
    text: '@tomasreyes_ may our training ship use your “boring assets break” as a name for the tender? The crew voted.',
  },
];
