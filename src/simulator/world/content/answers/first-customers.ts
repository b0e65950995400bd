import type { Lines, Mood } from './moods.ts';

/** First answers of those who came to a shop: what somebody says when they hear back for the first time. */
export const firstCustomers = {
  complaint: {
    repair: [
      '{^when}! Thank you, {name}. I shall be at the window like a dog.',
      'All right, that sounds like somebody is really doing something. Thank you.',

      'Oh, that was quick. Thank you. I will believe it when I hold it, but I already like you more.',
      'Brilliant, thank you. I had a much longer mail ready and I am glad I never sent it.',
      'Thank you! That is all I wanted: a person and a date.',
      'That helps a lot. Do I need to do anything at my end?',
      'Good of you. I take back two of the three things I said at breakfast.',
      'Wonderful. Which courier is it, so I know whose footsteps to listen for?',
    ],
    apology: [
      'Thank you, {name}. “Sorry” I believe. “Soon” I would need in numbers.',

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
    refund: [
      'That is fair. I would rather have had the thing, but that is fair. How long does the bank take?',
      'Thank you. {sum} back is {sum} back. I shall probably spend it at yours, I know myself.',
      'A refund, then. All right. No hard feelings, only soft ones.',
      'Good, thank you. Will I get a line when it has gone out, so that I can stop looking?',
      'Thanks, {name}. The full amount, or without the postage?',
    ],
    replacement: [
      'A new one, lovely. What do I do with the old one: post it, keep it, bury it?',
      'Thank you! Same colour, please, or somebody here will notice.',
      'That was easy. I had practised being difficult in front of the mirror.',
      'Perfect. Could it come to the neighbour at 14? I work days, he works never.',
      'A new one {when}? Then I take back the word I used.',
    ],
    date: [
      '{^when}. I have written it on the fridge. Please do not make a liar of my fridge.',
      '{^when} would be all right. Just. Thank you for naming a day, the others only named feelings.',
      'So {when}. May I hold you to that, {name}?',
      'Thanks. If it is {when} I say nothing more and tell everybody how nice you were.',
    ],
    link: [
      'Found it, thank you. It says “out for delivery”. So did the last one, mind you.',
      'The link works! It shows a small van standing in a field. I take it that the van knows.',
      'Thanks for the link. It wants a password. Do I have a password?',
    ],
    decline: [
      'I see. Honest, at least. I still think that it is wrong.',
      'Hm. No is no, I suppose. May I ask who decided that?',
      'Then I would like it noted that I asked nicely.',
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
      'Thanks, {name}! I tell everyone that you answer. Now it is true.',
      'Ah. I had hoped for the other thing, but now I know, and knowing is also nice.',

      'Ah, thank you! And does that go for the older ones too?',
      'That is exactly what I wanted to know. Have a good day over there.',
      'Got it, thanks. I shall report back, whether you like it or not.',
      'Thank you! Telling my sister, she has the same question and less patience.',
    ],
    date: [
      '{^when}! That I can wait for. Thank you.',
      'Good, I shall look again {when}. Is there a list, or do I just hover?',
    ],
    link: [
      'Got it, thank you. I had walked past that page three times.',
      'The link did it. One thing it does not say: does it come in grey?',
    ],
    price: [
      '{sum}, all in? Then two, please, before I think.',
      '{sum} is more than I told them at home, and less than I feared. Thank you!',
      'Fair. And for five of them?',
    ],
    decline: [
      'A pity! Thank you for telling me straight, most would have sent me a survey.',
      'No? Oh well. I shall ask again next year, be ready.',
      'Understood. Do you know anybody who does?',
    ],
    thanks: [
      'You thank ME? Goodness. All right, you are welcome.',
      'Any time. I have more questions where that came from.',
    ],
    meeting: [
      '{^when} suits me. I am the one who touches everything.',
      'Lovely, I shall come. Is there somewhere to leave a wet bicycle?',
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
    price: [
      '{sum} a piece is inside what I am allowed to nod at. Could you put it on paper, so that I can nod officially?',
      'Hm, {sum}. At double the number, what would it be?',
      'Thank you for a figure straight away. The last firm sent a brochure.',
    ],
    date: [
      '{^when} is good. I have to tell the board two days before, so it could not be better.',
      'If we say {when}, when would you need the drawings from us?',
    ],
    link: [
      'Found the sheet, thank you. The minimum is what, exactly: per colour or in all?',
      'I have sent your link round. The first answer was “ooh”. I take that to the meeting.',
    ],
    decline: [
      'Too bad. If you ever do, we are 400 a year and we do not haggle. Much.',
      'I understand, four people are four people. Is there a shop you would send us to?',
    ],
    thanks: ['The pleasure is ours. So, what is the next step, and who takes it?'],
  },
  praise: {
    plain: [
      'Oh! You read it. Hello.',
      'I meant every word, also the one I spelt wrong.',

      'You have made my day, and it was not a promising one.',
      'Ha, I did not think anyone would read that. Keep going!',
      '💚',
      'I told three people about you this week. One of them listened.',
      'Well, it is true.',
    ],
    thanks: [
      'No, thank YOU. We could go on like this.',
      'You are welcome. I am telling my whole stitching circle that you wrote.',
      'It was only the truth, {name}.',
    ],
    question: [
      'Yes, go ahead, use it. My name is fine, my picture rather not.',
      'Of course you may. I have a better photo, too, without my thumb.',
    ],
  },
  anger: {
    repair: [
      'FINALLY. Thank you. I mean that. I will also mean the other thing if it does not come.',
      '{^when}? I have heard that word before. But you are the first who wrote it with a name under it, {name}.',
      'Good. I should not have had to shout for it, though, should I?',
      'Fine. I calm down when I hold it, not before.',
    ],
    refund: [
      'Good, thank you. {sum}, all of it. I check on Friday.',
      'Thank you. I would have preferred this three mails ago.',
      'Right. That is all I wanted to hear. I am still cross, but downhill.',
    ],
    replacement: [
      'A new one and not a voucher. Thank you. That is how it is done.',
      'I will believe the new one when it is not torn as well.',
      'All right. And somebody looks at it before it leaves, yes?',
    ],
    date: [
      '{^when}. Not “around”. {^when}. I am writing that down in front of witnesses.',
      'The last date you people gave me came and went. So forgive me if I do not bake a cake {when}.',
    ],
    apology: [
      'Sorry is a start. What happens now, and when?',
      'I have had four sorries and no parcel. Which of the two can you do more of?',
      'Okay. Thank you. I do not like being like this either. Just tell me what comes next.',
    ],
    'brush-off': [
      'Unbelievable. I have filled in that form. I AM that form.',
      'Copy and paste. In public. To a customer of six years.',
      'No. I am done with pages and portals. A person, please, or my money.',
      'Thank you for nothing, in the most literal sense.',
    ],
    decline: [
      'So I pay for your mistake. Good to know. I shall tell it exactly like that.',
      'Then we are finished, you and I, and I was fond of you.',
    ],
    link: ['I have been on that page so often it greets me. It has said the same thing since last week.'],
    question: [
      'It is all in my mails. All of them. But fine: order number, date, photo, once more, in your messages now.',
      'You are asking ME?',
    ],
    plain: [
      'That is not an answer. When, how, and who?',
      'I see that somebody is awake. Good. Now do something.',
      'Okay. I wait one more day. One.',
    ],
  },
  applicant: {
    meeting: [
      '{^when} is wonderful. I bring something I have sewn. I may be early, do not let me in.',
      'Yes! I can be there. Do I need anything but hands?',
    ],
    decline: [
      'I understand. May I write again in autumn? I do not give up quickly.',
      'Thank you for answering at all. I have written to eleven places, you are the third.',
    ],
    'brush-off': ['There is a form? I could not find it. But I shall look again, with glasses.'],
    question: [
      'I have done three alone and about forty with somebody looking. I can send photos of both kinds.',
      'I do not need much. A table, a window if there is one.',
    ],
    plain: [
      'Thank you for reading it! Whatever comes of it, I am glad you are nice in writing, too.',
      'You have made a nervous person quite happy. I shall wait.',
    ],
  },
} satisfies Partial<Record<Mood, Lines>>;
