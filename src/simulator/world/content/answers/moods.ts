/** Lines people answer a visitor with, by what they came for and by how they were answered. */

export type Mood =
  | 'complaint'
  | 'question'
  | 'lead'
  | 'praise'
  | 'hiring'
  | 'press'
  | 'colleague'
  | 'banter'
  | 'nuisance';
export type Manner = 'repair' | 'apology' | 'brush-off' | 'question' | 'thanks' | 'meeting' | 'plain';

type Lines = Readonly<Partial<Record<Manner, readonly string[]>>> & { readonly plain: readonly string[] };

/** First answers: what somebody says when they hear back for the first time. */
export const FIRST: Readonly<Record<Mood, Lines>> = {
  complaint: {
    repair: [
      'Oh, that was quick. Thank you. I will believe it when I hold it, but I already like you more.',
      'Brilliant, thank you. I had a much longer mail ready and I am glad I never sent it.',
      'Thank you! That is all I wanted: a person and a date.',
      'That helps a lot. Do I need to do anything at my end?',
      'Good of you. I take back two of the three things I said at breakfast.',
      'Wonderful. Which courier is it, so I know whose footsteps to listen for?',
    ],
    apology: [
      'Thank you for saying sorry like a person. So what happens now?',
      'Apology accepted. Could you also tell me when?',
      'Kind of you. I would still like the thing, though.',
      'All right. And by when, roughly? I have someone waiting.',
    ],
    'brush-off': [
      'With respect, that is the answer I already had, in other words. I asked when.',
      'I am not going to fill in another form. There is my order number, up there. Could somebody look?',
      'Right. So that is a no. I had hoped for a person.',
      'I have read the page you mean. My question is not on it, that is why I wrote.',
      'Hm. That sounds copied. Is anybody actually there?',
    ],
    question: [
      'Of course. I have sent you the order number in a message, so that the whole street does not get it.',
      'I can send a photo, if that helps. It is not a pretty one.',
      'Sure, anything. I am home until six and near the phone.',
    ],
    plain: [
      'Thanks for coming back to me. Just so I understand: is it on its way or not yet?',
      'Okay. I will wait until tomorrow, then I shall be annoying again.',
      'Thank you. Not what I hoped, but better than silence.',
      'Good to know somebody is there. Will you write when it leaves?',
    ],
  },
  question: {
    repair: [
      'Perfect, thank you! That was faster than the search engine, and nicer.',
      'That settles it. Ordering tonight, before I change my mind.',
      'Great. One more, since you are here: does it come in a smaller size?',
    ],
    apology: [
      'No need to be sorry, I was only curious. So is it a yes?',
      'Never mind! Is there something like it that you would take yourself?',
    ],
    'brush-off': [
      'I did look there. It does not say. Could you perhaps just ask somebody?',
      'Ah well. I will guess, then, and blame you warmly.',
    ],
    question: [
      'For every day, mostly. Small hands, fast pen, bad light.',
      'Good question. I had not thought that far. Which would you take?',
      'Both, if possible? If not, the first.',
    ],
    plain: [
      'Ah, thank you! And does that go for the older ones too?',
      'That is exactly what I wanted to know. Have a good day over there.',
      'Got it, thanks. I shall report back, whether you like it or not.',
      'Thank you! Telling my sister, she has the same question and less patience.',
    ],
  },
  lead: {
    meeting: [
      'Yes, let us talk. Tomorrow between ten and twelve, or Thursday after four?',
      'A call is good. I am better on the phone than in letters. Shall I ring you?',
    ],
    question: [
      'About 400, by August, delivered to one address. Two colours would do. The whale has to stay.',
      'Roughly 200 to begin with. If they like them, the same again each spring.',
      'Budget is around eight each. I can go to nine if you tell me a good story for the treasurer.',
    ],
    'brush-off': ['Understood. We will ask elsewhere, then. A pity, yours were the nice ones.'],
    plain: [
      'Wonderful. Could you send a price and a sample? I have a committee to convince, and they like touching things.',
      'That sounds good. What would you need from us to begin?',
      'Great! Who should the purchase order be made out to? (We have a form. I am sorry.)',
      'Thank you, I pass this on today. Expect questions from a treasurer called Moira.',
    ],
  },
  praise: {
    plain: [
      'You have made my day, and it was not a promising one.',
      'Ha, I did not think anyone would read that. Keep going!',
      '💚',
      'I told three people about you this week. One of them listened.',
      'Well, it is true.',
    ],
  },
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
  },
  nuisance: { plain: ['lol', 'so you admit it', 'LIMITED OFFER still open!! Reply YES 🚀', 'typical'] },
};

/** Second and last answers: shorter, closing. */
export const LATER: Readonly<Record<Mood, readonly string[]>> = {
  complaint: [
    'Thank you. I shall stop worrying now, or at least about this.',
    'All good, then. I appreciate it.',
    'Fine. Let us see tomorrow. But thank you for not giving up on me.',
    'It has just arrived! Forget everything. You are forgiven and slightly loved.',
  ],
  question: ['Great, thanks again!', 'That will do nicely.', 'Now I have no excuse. Thank you.'],
  lead: [
    'Perfect. You will hear from us by Friday, with numbers and, I fear, with a whale.',
    'Very good, thank you. I like how you work.',
  ],
  praise: ['You are too kind.', '🙂'],
  hiring: [
    'Great. Talk on Thursday then. Sleep, eat, bring water.',
    'All set. I am keeping my fingers crossed, professionally.',
  ],
  press: ['Got it, thank you. It is in.', 'Thanks, that is all I need. Go and have dinner.'],
  colleague: ['Perfect. I owe you one.', 'Good. See you in the queue.'],
  banter: ['Go to bed.', 'Deal. Love to everyone, the cat first.', 'Ha. See you there.', 'You win. Again.'],
  nuisance: ['whatever'],
};

/** Answers of people who would not answer in English. */
export const IN_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Danke, das ging ja flott! Dann warte ich beruhigt.',
    'Ach, wie nett. Und bis wann ungefähr?',
    'Sehr gut, vielen Dank. Die 3b grüßt.',
    'Na dann. Wir hören uns!',
  ],
  es: [
    '¡Qué rapidez, gracias! ¿Y para cuándo sería, más o menos?',
    'Perfecto, me salváis. Un abrazo.',
    'Jajaja, eso se lo leo a mi madre.',
    'Vale, lo miro y te digo. ¡Gracias!',
  ],
  pt: [
    'Obrigado! Assim até dá gosto reclamar.',
    'Que bom, obrigado. E mais ou menos para quando?',
    'Ahaha, vou contar isso ao gato.',
    'Combinado. Abraço!',
  ],
  ja: [
    '早速のお返事、ありがとうございます！',
    '助かりました。いつ頃になりそうでしょうか。',
    'わかりました。楽しみにしています。',
    '笑いました。また連絡します。',
  ],
  ar: ['شكراً على الرد السريع! ومتى تقريباً؟', 'ممتاز، أرحتم قلبي.', 'سأخبر الطالبات، سيصفقن.', 'تمام، ننتظر أخباركم.'],
  hi: [
    'वाह, इतनी जल्दी! धन्यवाद। कब तक हो जाएगा?',
    'बहुत बढ़िया, माँ को भी बता दिया।',
    'ठीक है, इंतज़ार रहेगा।',
    'हा हा, यह तो चाय पर सुनाऊँगा।',
  ],
};
