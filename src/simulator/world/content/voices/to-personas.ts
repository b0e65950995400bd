import type { Voice } from '../types.ts';

const lists = {
  product: [
    'the A5 dotted',
    'the pocket grid',
    'the desk planner',
    'the letter set',
    'a refill',
    'the grey hardcover',
    'the sketch pad',
  ],
} as const;

/** What reaches the personas by itself after the epoch, so that an inbox never runs dry. */
export const toPersonas: readonly Voice[] = [
  {
    key: 'to-loftpaper',
    since: 'epoch',
    lists,
    frames: [
      '@loftpaper my order ({20690-20990}) has said “on its way” since {weekday-4}. On whose way?',
      '@loftpaper does {product} come without lines, dots or opinions?',
      '@loftpaper just to say: {product}, six months, {two|three} countries, one flood. Still shuts.',
      '@loftpaper I would need {60-400} of {product} for {a conference|our choir|a wedding|new staff}. Is there a price for that?',
      '@loftpaper {product} arrived with {a bent corner|someone else’s name on it|no pages 30 to 40}. What do we do?',
      '@loftpaper can I change the address on order {20690-20990}? I have moved. In a hurry. Do not ask.',
      '@loftpaper which pen do YOU use on {product}? The honest answer, please.',
      'My {mother|boss|son} has stolen {product} again. @loftpaper, I blame you.',
      '@loftpaper are you open on {weekday+3}? I am coming from {city} and I would like to smell everything.',
      '@loftpaper third time I ask about the invoice for {20100-20600}. My bookkeeper has started to sigh in writing.',
      '@loftpaper is {product} all right for left-handed people who press too hard and cry a bit?',
      '@loftpaper the parcel came! The string alone has made my {week|evening|cat}.',
      '@loftpaper could you hold {smallnumber} of {product} for me until {weekday+5}? Payday.',
      '@loftpaper your website says {product} is sold out, your window says it is not. Whom do I believe?',
    ],
  },
  {
    key: 'to-ninaokafor',
    since: 'epoch',
    frames: [
      '@ninaokafor any news? I have been looking casual about it since {weekday-2}.',
      '@ninaokafor do you still have that slide about {dropdowns|queues|bus stops}? I want to quote you without asking. So I am asking.',
      '@ninaokafor run on {weekday+2}? I have new socks and low standards.',
      '@ninaokafor somebody here needs a designer for {three|six} weeks, {340-460} a day. Shall I give them your name?',
      '@ninaokafor saw a sign at {cafe} that you would have moved four centimetres to the left.',
      '@ninaokafor how do you say no to a take-home task and yes to the job?',
      '@ninaokafor you were right about the {button|risotto|train}. I wanted it in writing before you do.',
      '@ninaokafor is it Thursday yet?',
    ],
  },
  {
    key: 'to-tomasreyes',
    since: 'epoch',
    frames: [
      '@tomasreyes_ explain “balancing” to me in one sentence, I have a mother-in-law at {seven|eight}.',
      '@tomasreyes_ is it true what they say in {city} about the queue? They say “eleven years”. I laughed, then nobody else did.',
      '@tomasreyes_ your chart is up in our {canteen|substation|choir room}. Somebody has added a fish.',
      '@tomasreyes_ page {9-60}, second line: “may” or “shall”? There is cake on it.',
      '@tomasreyes_ when do you eat?',
      '@tomasreyes_ we have a room, {forty|ninety} people and no one who can say it as plainly as you. {weekday+6}?',
      '@tomasreyes_ does my balcony count as a power plant? The form thinks so.',
      '@tomasreyes_ saw you on the stream. You straighten your tie when they lie.',
    ],
  },
  {
    key: 'to-hannahlind',
    since: 'epoch',
    frames: [
      '@hannah_lind how is Moly? Mine has eaten {a ribbon|an invoice|half of Tuesday}.',
      '@hannah_lind what removes {beetroot|ink|candle wax} from a choir dress? Asking quite soon.',
      '@hannah_lind are we on for {weekday+2}? I bring {buns|the board game|an apology}.',
      '@hannah_lind your pupil greeted me in {cafe} by my first name. Well taught. Too well.',
      '@hannah_lind which bar are we starting from? I have {nine|four} pencil marks and they all say “here”.',
      '@hannah_lind the radio just said “molybdenum” and I shouted “cat” in the bus.',
      '@hannah_lind have you got a ladder, a long one, and no questions?',
      '@hannah_lind sleep well. You looked tired under the {third|second} alto lamp.',
    ],
  },
];
