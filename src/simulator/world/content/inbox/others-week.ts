import type { Script } from '../types.ts';

/** Who else speaks to the job seeker, the policy professional and the private person, over the week and after it. */
export const othersWeek: readonly Script[] = [
  {
    by: 'jobsindesign',
    at: 8.8,
    text: '@ninaokafor we are listing the Marlow & Kin role tomorrow at nine. We tell people we would have sent it to anyway a day early. That is you.',
  },
  {
    by: 'pinnaclegrocer',
    at: 21.5,
    text: '@ninaokafor Thank you for your application. We are at 240 and there are two of us reading. You will hear by {weekday+4}, from a person, either way.',
  },
  {
    by: 'crateandbarb',
    at: 26.9,
    text: '@ninaokafor 7 months? maybe its you',
    replies: [
      {
        by: 'tunjiadeyemi',
        after: 3,
        text: '@crateandbarb @ninaokafor It’s not her. It was 214 countries, and none of them is yours.',
      },
    ],
  },
  {
    by: 'kwesi_reads',
    at: 34.6,
    text: '@ninaokafor student here. Your list of what you learned in seven months: may I read it out in our careers seminar? They only ever invite people who got the job.',
    replies: [
      {
        by: 'ninaokafor',
        after: 33,
        text: '@kwesi_reads Yes, and please stop after the risotto for effect.',
        replies: [
          {
            by: 'kwesi_reads',
            after: 1500,
            text: '@ninaokafor I did. Silence, then a girl in the back clapped for the risotto.',
          },
        ],
      },
    ],
  },
  {
    by: 'cllr_dunmore',
    at: 48.3,
    text: '@ninaokafor I chair transport for the ward. Your bus thing: would you show it to five councillors and an urn, unpaid, I am afraid, but with a vote at the end?',
  },
  { by: 'delayed_again', at: 56.2, text: '@ninaokafor does it do trains. PLEASE say it does trains' },
  {
    by: 'uxopenings',
    at: 69.7,
    text: '@ninaokafor a research ops post in Salford came in, 4 days, £51k. Not quite your title but quite your sentences. Shall we introduce you before it goes up?',
  },
  {
    by: 'gabrielsouza',
    at: 87.4,
    text: '@ninaokafor sonhei que a gente ainda tinha a retro das sextas. Acordei e sinto falta até do quadro de post-its. Como você tá?',
  },
  {
    by: 'ayeshakhalid',
    at: 108.9,
    text: '@ninaokafor I know you won’t ask so I’m asking: are you all right for money this month? Curry at mine Sunday regardless.',
  },
  {
    by: 'phdpending',
    at: 142.2,
    text: '@ninaokafor is there a version of the stopwatch study I can cite? My reviewers don’t accept “true, I was at the stop”.',
  },
  {
    by: 'pinnaclegrocer',
    at: -4.3,
    text: '@ninaokafor You are on our list of six. Forty minutes, {weekday+3} or {weekday+4}, with the two of us who read. Which suits?',
  },
  {
    by: 'joshuaamoah',
    at: -6.9,
    text: '@ninaokafor hill reps 6.30? Say no if you’ve got interviews. Say yes if you’ve got interviews.',
  },
  {
    by: 'cllr_dunmore',
    at: -11.8,
    text: '@ninaokafor The urn is booked, {weekday+7} at six, room 4. Five councillors confirmed, and the driver of the 86, who heard.',
  },
  {
    by: 'uxopenings',
    at: -24.7,
    text: '@ninaokafor Salford would like a chat before {weekday+2}. They have read the bus study and argued about it, we hear, happily.',
  },
  {
    by: 'tessellatehq',
    at: -30.2,
    text: '@ninaokafor our night nurses tried your rota sketch. One cried, in the good direction. Shall we call today?',
  },
  { by: 'bronwynpugh', at: -47.5, text: '@ninaokafor well??? I have been holding this Welsh cake since Tuesday' },

  {
    by: 'gridoperatorseu',
    at: 9.4,
    text: '@tomasreyes_ your line “a queue is a promise” was quoted twice at our table this morning, once by the side you would not expect. Could we have the source in writing?',
  },
  {
    by: 'flood_alan',
    at: 24.1,
    text: '@tomasreyes_ Alan here. If the pump is storage, am I storage when I carry the water up',
  },
  {
    by: 'retired_ravi_k',
    at: 37.3,
    text: '@tomasreyes_ Sir, in railways we solved your queue in 1974: whoever has steam goes. Kindly use it freely.',
    replies: [
      {
        by: 'tomasreyes_',
        after: 58,
        text: '@retired_ravi_k I have read this to eleven lawyers, and nine of them wrote it down. Thank you, sir.',
        replies: [{ by: 'retired_ravi_k', after: 44, text: '@tomasreyes_ And the other two?' }],
      },
    ],
  },
  {
    by: 'mr_actually_',
    at: 44.8,
    text: '@tomasreyes_ technically wind cannot “wait” for a transformer. wind is a gas',
  },
  {
    by: 'heliotide',
    at: 53.6,
    text: '@tomasreyes_ we would like a policy person who can talk to mayors. Seville, good salary, sheep. May we write to you properly?',
  },
  {
    by: 'solarvillages',
    at: 67.1,
    text: '@tomasreyes_ a member in Tuscany was refused because her barn is “not a building”. She has lived in it for nine years. Is there a line we can send them?',
    replies: [
      {
        by: 'tomasreyes_',
        after: 83,
        text: '@solarvillages Article 2(31): a building is what has a roof and a user. Ask them which of the two she lacks.',
        replies: [
          {
            by: 'solarvillages',
            after: 1300,
            text: '@tomasreyes_ They have withdrawn it. She asks if you like olives.',
          },
        ],
      },
    ],
  },
  {
    by: 'welder_ngozi',
    at: 91.2,
    text: '@tomasreyes_ I make the brackets. Nobody on your panels makes the brackets. Invite one of us, we know why it is late.',
  },
  {
    by: 'katarinanovak',
    at: 117.7,
    text: '@tomasreyes_ swim on Saturday? Eight degrees. You said “maybe” in August, in writing, I am a lawyer.',
  },
  {
    by: 'iris_at_uni',
    at: 146.4,
    text: '@tomasreyes_ essay due tomorrow: is it “wind farm” or “wind park” in EU texts and does it matter and who decided. sorry. hello',
  },
  {
    by: 'fredrikaune',
    at: -3.1,
    text: '@tomasreyes_ last call before my leave: give me one number for Monday’s note that nobody else will have. Attribution or none, as you like.',
  },
  {
    by: 'letterstoeditor',
    at: -7.7,
    text: '@tomasreyes_ Sir, – You write “ready”. Ready for what? Ready by whose clock? – P. J. O., Malvern',
  },
  {
    by: 'heliotide',
    at: -19.5,
    text: '@tomasreyes_ no hurry about Seville, only that the sheep have been shorn and look very hopeful.',
  },
  {
    by: 'voltmoor_press',
    at: -25.3,
    text: '@tomasreyes_ docket 2016/4471, and thank you for offering the correction. Our archivist has waited ten years for this.',
  },
  {
    by: 'samirboulos',
    at: -32.8,
    text: '@tomasreyes_ خمس ساعات كاملة أمس. هل من معيار أوروبي لكلمة «انقطاع»؟ أريد أن أعرف كم نحن خارج الجدول.',
  },
  {
    by: 'welder_ngozi',
    at: -44.1,
    text: '@tomasreyes_ the brackets again. I can do the 14th, by video, with the workshop behind me so they see how many are waiting.',
  },

  {
    by: 'mikaeladahl',
    at: 9.1,
    text: '@hannah_lind the book you reserved in spring has come. It is the one about salts. It has been to Gävle, Falun and, by mistake, Umeå. The bus is at your corner on {weekday+1}.',
  },
  {
    by: 'klaraengstr0m',
    at: 13.3,
    text: '@hannah_lind hi cousin its Klara on my new account!! can you help me with something small, its a bit embarrasing, write me here',
  },
  {
    by: 'siljeberg',
    at: 23.7,
    text: '@hannah_lind do you have the worksheet with the burning magnesium? Ours is from 1988 and the safety goggles in the drawing are on the teacher’s forehead.',
    replies: [
      {
        by: 'hannah_lind',
        after: 130,
        text: '@siljeberg Sent. In mine the teacher has no eyebrows, as a warning.',
        replies: [{ by: 'siljeberg', after: 22, text: '@hannah_lind They have asked if that is you.' }],
      },
    ],
  },
  {
    by: 'sunnivaholm',
    at: 31.4,
    text: '@hannah_lind wool for Moly’s blanket: grey-grey or blue-grey? She should choose. Put both on the floor and see where she sits.',
  },
  {
    by: 'pontusvik',
    at: 47.8,
    text: '@hannah_lind my brother passed. CHEMISTRY. With a B. Mum is crying into the saffron dough. Thank you.',
  },
  {
    by: 'joramwekesa',
    at: 61.5,
    text: '@hannah_lind form two wants to swap letters with your year 9. Subject: “what explodes in your country”. I said I would ask nicely.',
  },
  { by: 'crateandbarb', at: 77.2, text: '@hannah_lind naming a cat after a metal. ok' },
  {
    by: 'ingelaroos',
    at: 95.3,
    text: '@hannah_lind You have moved the periodic table to the other wall. I saw it from the street. I have slept on it. It is better there.',
  },
  {
    by: 'danielmwangi',
    at: 126.6,
    text: '@hannah_lind soil in your window boxes: pH 5.1. I took a spoonful while you were at choir. Your heather is happy, your basil is being brave.',
  },
  {
    by: 'catdesk_uppsala',
    at: 151.9,
    text: '@hannah_lind grey cat, white chin, seen sitting in the bakery window on Svartbäcksgatan with confidence. Yours?',
  },
  {
    by: 'mikaeladahl',
    at: -3.6,
    text: '@hannah_lind I waited four minutes with the salts on the front seat. They are back next week, belted in.',
  },
  {
    by: 'klaraengstr0m',
    at: -5.2,
    text: '@hannah_lind did you see my message? its a bit urgent now, only 2000 kr until friday',
  },
  {
    by: 'yukihasegawa',
    at: -8.4,
    text: '@hannah_lind 鍋の写真、まだ届いてません。湯気だけでもいいので送ってください。',
  },
  {
    by: 'larsoquist',
    at: -21.6,
    text: '@hannah_lind the tuner came, ate the cake, touched one key, closed the lid and said “next year”. He did not sigh. I count that.',
  },
  {
    by: 'johanhedlund',
    at: -27.9,
    text: '@hannah_lind water off in our stairs tomorrow 9–11. If the cat needs a bath, tonight. (I know. I heard it through the wall last time.)',
  },
  {
    by: 'rashidaallen',
    at: -46.3,
    text: '@hannah_lind flights are cheap on the 12th of February. I am looking at them. I am looking at them very hard.',
  },
];
