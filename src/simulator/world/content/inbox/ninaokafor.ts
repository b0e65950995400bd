import type { Script } from '../types.ts';

/** Who speaks to the job seeker. */
export const ninaInbox: readonly Script[] = [
  {
    by: 'adwoamensah',
    at: 0.12,
    text: '@ninaokafor the bus case study just went round our whole office. Are you free for a call this week? £58k and up, four days possible, in Manchester.',
  },
  { by: 'bronwynpugh', at: 0.5, text: '@ninaokafor parkrun on {weekday+5}? I promise to complain only on the hill.' },
  {
    by: 'perrinvale',
    at: 1.6,
    text: '@ninaokafor we have read your timetable study twice, once with a driver. Could you tell me how you measured the walking times? (The driver wants to know.)',
  },
  {
    by: 'yewande_ux',
    at: 3.3,
    text: '@ninaokafor quick one: may I show your “leave now” screen to my students? With your name on it, large.',
  },
  { by: 'crateandbarb', at: 4.2, text: '@ninaokafor designers wanting money for moving boxes around lol' },
  {
    by: 'pavelhorak_',
    at: 5.8,
    text: '@ninaokafor do you have a yes or a no on the Prague talk? Both are fine, I only have to book a room.',
  },
  {
    by: 'driver_of_86',
    at: 7.9,
    text: '@ninaokafor showed your app idea in the depot. Question from Bev (route 111): does it know about Bev?',
  },
  {
    by: 'carolinewyatt',
    at: 10,
    text: '@ninaokafor the Tessellate people asked for your second case. The hospital one. Shall I send it, or would you like to change a word first?',
    replies: [
      {
        by: 'ninaokafor',
        after: 34,
        text: '@carolinewyatt One word, in paragraph two, and then yes please. Ten minutes!',
        replies: [
          {
            by: 'carolinewyatt',
            after: 28,
            text: '@ninaokafor Sent. It was a good word to change. They read on Thursdays.',
          },
        ],
      },
    ],
  },
  {
    by: 'joellemarsh',
    at: 14,
    text: '@ninaokafor I am writing about people seven months into a search who are still funny. You are on my list. Would you talk to me, on or off record?',
  },
  {
    by: 'tunjiadeyemi',
    at: 18,
    text: '@ninaokafor Keith has written documentation. ONE PAGE. I thought you would want to sit down first.',
  },
  {
    by: 'accessibleworks',
    at: 23,
    text: '@ninaokafor our testers tried the prototype with a screen reader: it says “leave now” before it says which bus. Want the recording? It is eight minutes and kind.',
  },
  {
    by: 'meilinchua',
    at: 30,
    text: '@ninaokafor how did the Halden talk go?? I have been polite for two days',
    replies: [
      {
        by: 'ninaokafor',
        after: 44,
        text: '@meilinchua They laughed at the dropdown. I think it went well? Nobody has told my stomach.',
        replies: [{ by: 'meilinchua', after: 7, text: '@ninaokafor 加油!!! Tell the stomach from me.' }],
      },
    ],
  },
  {
    by: 'recruit_fast_hr',
    at: 39,
    text: '@ninaokafor Hello Dear, we saw your profile. Salary $900/day. Pay only small uniform fee',
  },
  {
    by: 'helmut_kraft',
    at: 45.2,
    text: '@ninaokafor A timetable that tells you to walk is the first honest one I have seen. Well done.',
    lang: 'en',
  },
  {
    by: 'siobhandoyle',
    at: 50,
    text: '@ninaokafor I said spring. It may be sooner. Keep the last week of {month+20} a little loose for me, would you?',
  },
  {
    by: 'studio_oblong',
    at: 64,
    text: '@ninaokafor we do trains and trams, you did a bus. Opinion on tap-to-board screens in three sentences? Paid, if it is four.',
  },
  { by: 'joshuaamoah', at: 76, text: 'PSA: when @ninaokafor says “one more lap” she means four.' },
  {
    by: 'adwoamensah',
    at: 99,
    text: 'Every week I meet one portfolio that explains what was left out. This week: @ninaokafor’s.',
  },
  {
    by: 'ayeshakhalid',
    at: 125,
    text: '@ninaokafor I took “simply” out of your case study. Three times. You are welcome, simply.',
  },
  {
    by: 'perrinvale',
    at: -0.09,
    text: '@ninaokafor PS the driver is called Maureen and she would like to meet you. So would I, {weekday+2}?',
  },
  {
    by: 'lottebakker',
    at: -0.8,
    text: '@ninaokafor somebody in the group chat got an offer. It is not me. It might be you? CHECK YOUR MAIL',
  },
  {
    by: 'kestrelmaps',
    at: -1.7,
    text: '@ninaokafor loved the walking line in your bus study. We make maps for walkers. May we steal you for an hour?',
  },
];
