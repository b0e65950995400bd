import type { Script } from '../types.ts';

/** Who speaks to the private person. */
export const hannahInbox: readonly Script[] = [
  {
    by: 'ebbanordin',
    at: 0.15,
    text: '@hannah_lind are you bringing the score or am I? If it is me then neither of us has it.',
  },
  {
    by: 'rashidaallen',
    at: 0.9,
    text: '@hannah_lind my class wants to know if the cat is named after the element or the element after the cat. There is money on it.',
  },
  {
    by: 'johanhedlund',
    at: 2.3,
    text: '@hannah_lind the twins ask if they may feed Moly on {weekday+3}. I ask if you really want that.',
  },
  {
    by: 'driver_of_86',
    at: 3.7,
    text: 'If you teach chemistry anywhere: @hannah_lind’s party list is on our depot wall. “Argon would not mix” is now what we say about Terry.',
  },
  {
    by: 'agnesfalk_',
    at: 5.1,
    text: '@hannah_lind something green came through my floor. Is it art? Can I keep it? Is it safe?',
  },
  {
    by: 'larsoquist',
    at: 7.5,
    text: '@hannah_lind the sighing tuner has a free hour on {weekday+2}. Shall I say yes for you? He asked if it is “that piano”.',
    replies: [
      {
        by: 'hannah_lind',
        after: 38,
        text: '@larsoquist Yes please. Tell him it is that piano, and that there will be cake.',
      },
    ],
  },
  {
    by: 'klaraengstrom',
    at: 11,
    text: '@hannah_lind can I record your radiator? I need a ghost by {weekday+3} and yours has range.',
  },
  {
    by: 'siljeberg',
    at: 16,
    text: '@hannah_lind the “which element is your colleague” round was a triumph until the deputy got sulphur. How did you handle it?',
  },
  {
    by: 'emiliooneto',
    at: 20,
    text: '@hannah_lind 34 graus aqui e você aí feliz com 2. Vem em fevereiro? O sofá é seu, o gato pode vir.',
    replies: [
      {
        by: 'hannah_lind',
        after: 71,
        text: '@emiliooneto Fevereiro!! Tenho férias na semana 8. O gato está lendo as condições.',
        replies: [{ by: 'emiliooneto', after: 12, text: '@hannah_lind Semana 8 anotada. Diga ao gato que tem peixe.' }],
      },
    ],
  },
  {
    by: 'yukihasegawa',
    at: 26,
    text: '@hannah_lind 土曜の練習のあと、うちで鍋しませんか。猫さんへのお土産(魚)も出ます。',
  },
  {
    by: 'elkebrandt',
    at: 36,
    text: '@hannah_lind Mein Enkel möchte wissen, ob man Kupfer wirklich blau machen kann. Ich habe „ja“ gesagt und nun erwartet er es am Samstag. Hilfe?',
  },
  { by: 'growth_rocket88', at: 43, text: '@hannah_lind Your cat could be FAMOUS. DM ROCKET' },
  {
    by: 'mattipekka',
    at: 52,
    text: '@hannah_lind The grey cat greets the scarf cat. He did not say so, but he looked north-west.',
  },
  {
    by: 'danielmwangi',
    at: 67,
    text: '@hannah_lind borrowed your pH strips for the wedding cheese. Results are private. May I keep the rest?',
  },
  {
    by: 'ingelaroos',
    at: 84,
    text: 'I see that @hannah_lind now has my old classroom. Third drawer sticks. Lift, then pull. You are welcome, dear.',
  },
  {
    by: 'linneavester',
    at: 103,
    text: '@hannah_lind the organ in your church has a cipher on F sharp. If it sings alone on Sunday, it is not a ghost, call me.',
  },
  {
    by: 'pontusvik',
    at: 119,
    text: '@hannah_lind one free coffee for the teacher who made my brother like school. Offer ends never.',
  },
  {
    by: 'rashidaallen',
    at: -0.12,
    text: '@hannah_lind the money is now on “both were named by a third cat”. Please rule.',
  },
  {
    by: 'ebbanordin',
    at: -0.7,
    text: '@hannah_lind found the score. It was under the saffron. It is now a yellow score.',
  },
  { by: 'klaraengstrom', at: -1.9, text: '@hannah_lind radiator? I have the good microphone until {weekday+1}.' },
];
