import type { Lines, Mood } from './moods.ts';

/** First answers of those who came to talk of work, or came to talk. */
export const firstOthers = {
  hiring: {
    meeting: [
      'Lovely. Thursday at ten it is; I will send a link and two names, so that you can look us up.',
      'That works. Half an hour, no slides, bring questions. I shall bring tea.',
      'Great, it is in the diary. They are nice, and they will run five minutes over, everyone does.',
    ],
    question: [
      'Good question. Range is as stated, start is flexible, and the team is six people and a loud plant.',
      'Two rounds, no task, an answer within a week. I hold them to it.',
      'Mostly remote, two days a month together. I can ask about four days, they have said yes before.',
    ],
    thanks: [
      'Very welcome. Shall we find half an hour? Thursday ten or Friday two.',
      'My pleasure. Send me the version you like best, one page, and I put it on the right desk.',
    ],
    'brush-off': ['No problem at all. May I ask again in the new year?'],
    plain: [
      'Thanks for getting back so fast. Could we do a short call, say Thursday at ten or Friday at two?',
      'Very good. What would you want to know first: the money, the team, or why the last one left?',
      'Perfect. I have passed it on with a good word. Keep your Thursday loose.',
    ],
    date: [
      '{^when} is good, I block it now. It will be a call, no video unless you like it.',
      '{^when} it is. I send you the names of who is in the room tonight.',
    ],
    decline: [
      'Thank you for telling me so clearly. May I keep you in mind for the next one?',
      'A pity, and no hard feelings. If you know somebody half as good, send them my way.',
    ],
    price: [
      '{sum} is above their range, and I am going to ask for it anyway. I like asking.',
      'Noted: {sum}. Nobody fainted when I said it aloud.',
    ],
    link: [
      'Opened it, read it, sent it on with one line: “This one.”',
      'Thank you, the link works, also on my boss’s ancient tablet.',
    ],
  },
  press: {
    question: [
      'On record, with your name, by six. If that is too tight, one sentence is enough.',
      'Background only, unless you say otherwise. I send you the quote before it runs.',
    ],
    'brush-off': ['Understood. I will write that you declined, kindly.'],
    plain: [
      'Perfect, that is the line. May I use it with your name?',
      'Thank you, that is clearer than the ministry. One follow-up: since when?',
      'Great. It runs tomorrow morning; I will send the link and the corrections you shall no doubt have.',
      'Very helpful. Who would disagree with you, and are they reachable before six?',
    ],
    date: ['{^when} is a little late for me. Could you do one sentence now and the rest then?'],
    thanks: ['I thank you. People who answer before six are the reason that there is a page.'],
    decline: [
      'That I respect. Who would you ring, in my place?',
      'Fair. Would you look over my two paragraphs, so that at least I am not wrong?',
    ],
    link: ['Thank you, that is the table I could not find. May I name you as the one who could?'],
  },
  colleague: {
    question: [
      'Good question back. Let me ask the people who did the work, and not answer from the hip.',
      'The honest answer is “it depends”, and I can say on what. Tomorrow, with coffee?',
    ],
    'brush-off': ['I see. I had hoped for more, but I know the kind of week it is.'],
    meeting: ['That suits us. I will book a room with a window.', 'Good, it is in the calendar. Bring the chart.'],
    thanks: ['Thank you as well. These are the exchanges that make up for the rest.'],
    plain: [
      'That is very useful, thank you. May I pass it on with your name?',
      'Thank you. That is clearer than the forty pages I have on my desk.',
      'I had it half right, then. Better than most weeks.',
      'Good. I will try that sentence on my board and tell you how it went.',
    ],
    date: ['{^when} works. I tell the others, and I bring the plug adaptor this time.'],
    link: ['Read it in one go. Page four is going up on our wall.'],
  },
  banter: {
    question: [
      'Depends. Is there cake?',
      'Yes. No. Ask me after coffee.',
      'I thought you knew! I have been nodding for a week.',
      'Saturday, I think. Let me ask the one of us who owns a calendar.',
    ],
    thanks: [
      'Always. You would do it for me, and you have, in the rain.',
      'Stop it. (Do not stop.)',
      'Any time. The price is one (1) story.',
    ],
    meeting: [
      'YES. I bring bread, you bring the rest, including me home.',
      'Done. If I am late, start without me, but sadly.',
    ],
    apology: ['Nothing to forgive. Well, the thing with the ladder. But not today.', 'Do not be silly. Come over.'],
    plain: [
      'Ha! I read that aloud on the bus and now a stranger is on your side.',
      'You say that now. Wait until it rains.',
      'I am telling everyone and I am telling it wrong.',
      'This is why we keep you.',
      'Right, I am stealing that sentence. You will get it back on Monday.',
      '😂 I can hear you saying it.',
      'Noted, filed, and I have drawn a small hat on it.',
    ],
    date: [
      '{^when}!! I have told the dog. He cannot be un-told.',
      '{^when} I can do. I only have a thing, and the thing can wait.',
    ],
    decline: [
      'Booo. But all right. Next time I ask with cake in my hand.',
      'Understood. I shall go alone and have a terrible time in your honour.',
    ],
    link: ['I clicked. I should be working. I blame you until Friday.'],
    price: ['{sum}?! For that? Put it back. Or get two.'],
  },
  nuisance: {
    question: ['do your own research', 'why do you want to know', 'YES or NO? Only 2 spots left!!'],
    plain: [
      'lol',
      'so you admit it',
      'LIMITED OFFER still open!! Reply YES 🚀',
      'typical',
      'you would say that',
      'wow. ok',
    ],
  },
} satisfies Partial<Record<Mood, Lines>>;
