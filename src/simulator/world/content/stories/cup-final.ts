import type { Script } from '../types.ts';

/** The cup final, two evenings ago: Harbour United against Porto Dorato, decided in the ninety-third minute. */
export const cupFinal: readonly Script[] = [
  {
    by: 'touchlinedesk',
    at: 118,
    text: 'Five days to the cup final. Porto Dorato without Marchetti (knee), Harbour United with all their superstitions.',
    card: ['Final: all you need and some you do not', 'Line-ups, songs, and the scarf of Lia Bergström.'],
  },
  {
    by: 'thirdhalf',
    at: 95,
    text: 'The final will be played if the pitch survives the storm. The groundskeeper has slept on it, literally, in the centre circle.',
  },
  { by: 'leomarchetti', at: 80, text: 'I am not playing. I have ironed my shirt all the same. Twice.' },
  {
    by: 'joshuaamoah',
    at: 66,
    text: 'Bought Idrissa Koné’s shirt. I am a Northgate man. My father must never know, and he reads this.',
  },
  {
    by: 'abdikarim_w',
    at: 48,
    text: 'Final is in the middle of my shift. Told dispatch I have a “delivery”. I do. Of hope.',
  },
  {
    by: 'touchlinedesk',
    at: 43,
    text: 'KICK-OFF Harbour United – Porto Dorato. Wind from the river end, 61,000 people, one dove that will not leave.',
  },
  { by: 'callumreid_', at: 42.8, text: 'The dove is playing as a false nine' },
  {
    by: 'touchlinedesk',
    at: 42.5,
    text: '22’ GOAL Porto Dorato. Rossini, low, left, after eleven passes and a slip. 0–1.',
  },
  {
    by: 'thirdhalf',
    at: 42.1,
    text: 'HT 0–1. Bergström has taken off the scarf. In nine years we have never seen her neck.',
  },
  {
    by: 'pontusvik',
    at: 41.9,
    text: 'Half-time and my whole café is silent. A lady asked for oat milk. In a whisper.',
  },
  {
    by: 'touchlinedesk',
    at: 41,
    text: '71’ GOAL Harbour United! Amoako, from a corner that was blown back by the wind. 1–1. The dove has moved to the penalty spot.',
  },
  { by: 'colmbrannigan', at: 40.9, text: 'VAR IS LOOKING AT THE WIND' },
  {
    by: 'touchlinedesk',
    at: 40.2,
    text: '90+3’ GOAL HARBOUR UNITED. KONÉ. 2–1. There are people in the river.',
    repostedBy: ['thirdhalf', 'bramjacobs', 'omarfaruqi', 'dansotero', 'anselmokt'],
  },
  {
    by: 'bramjacobs',
    at: 40.15,
    text: 'On strike, in the rain, on a sofa, with forty dockers and a radio. I have no words, I have lost my hat, we have won the cup.',
    replies: [
      { by: 'callumreid_', after: 3, text: 'The sofa!!! THE SOFA' },
      { by: 'desmondachieng', after: 11, text: 'My son has just explained winning to me again. This time I listened.' },
    ],
  },
  {
    by: 'omarfaruqi',
    at: 40.1,
    text: 'جاري الذي لا يكلّمني منذ سنتين عانقني في الدقيقة ٩٣. هدف كوني أصلح ما عجز عنه المختار.',
  },
  {
    by: 'touchlinedesk',
    at: 39.9,
    text: 'FULL TIME Harbour United 2–1 Porto Dorato. The cup goes to the harbour, where for once something has moved.',
  },
  {
    by: 'leomarchetti',
    at: 39.5,
    text: 'They were better for three minutes. I clapped. It hurt. I clapped.',
    replies: [
      { by: 'idrissakone', after: 20, text: 'Heal well, brother. The next one I want against you on the grass.' },
    ],
  },
  {
    by: 'dansotero',
    at: 39,
    text: 'Siren went off at minute 93 and we all ran to the truck before we understood it was Mike, cheering.',
  },
  {
    by: 'harbourtimes',
    at: 38.4,
    text: 'For one evening pickets and managers stood on the same quay and sang. They disagreed about the second verse.',
  },
  {
    by: 'ledgerline',
    at: 31,
    text: 'The value of one goal: Harbour United’s bond rose two points at the whistle. The club has confirmed that Koné may keep his boots.',
  },
  {
    by: 'sleevenotes',
    at: 27,
    text: 'The song from the away end is now number 14 in Portugal. It has four chords and a coat.',
  },
  {
    by: 'touchlinedesk',
    at: 20,
    text: 'The dove has been named. You voted. It is “Offside”.',
    poll: {
      options: [
        ['Offside', 52],
        ['Lia', 21],
        ['Ninety-Three', 27],
      ],
      hours: 12,
    },
  },
  {
    by: 'courtsidewire',
    at: 15,
    text: 'Handball players watching football, filmed: nobody understands the offside rule, all understand the coat.',
  },
  { by: 'idrissakone', at: 6, text: 'Parade is on {weekday+2}, if the bridge is. Bring a lid, we are still looking.' },
];
