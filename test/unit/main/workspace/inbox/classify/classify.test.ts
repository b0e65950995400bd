import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../../../../../src/main/workspace/inbox/classify/classify.ts';
import { mentionLabels } from '../../../../../../src/shared/model/index.ts';
import { labelledMentions } from '../../../../../builders/labelled-mentions.ts';

test('the reason quotes the words that decided, as written', () => {
  expect(classify({ text: '@shop I am STILL  waiting. Not one reply, no refund 😡' }).because).toBe(
    '“STILL waiting”, “Not one reply”, “no refund”, 😡',
  );
});

test('shouting is named as a reason', () => {
  expect(classify({ text: '@shop WHERE IS MY BROKEN PARCEL' }).because).toContain('capitals');
});

test.each([
  ['@shop not bad at all', 'praise'],
  ['@shop I have never had a problem with you', 'praise'],
  ['@shop couldn’t be happier', 'praise'],
  ['@shop it isn’t working', 'complaint'],
  ['@shop I don’t love this', 'complaint'],
  ['@shop not happy', 'complaint'],
] as const)('negation turns “%s” into %s', (text, label) => {
  expect(classify({ text }).label).toBe(label);
});

test.each(['@shop not me. Love your shop', '@shop not me, love your shop', '@shop not me #lovethisshop'])(
  'a “not” reaches no further than its clause: %s',
  (text) => {
    expect(classify({ text }).label).toBe('praise');
  },
);

test.each([
  ['love the app but it keeps crashing', 'complaint'],
  ['the flight was late but the crew were wonderful', 'praise'],
] as const)('what follows a “but” counts for more: %s', (text, label) => {
  expect(classify({ text }).label).toBe(label);
});

test('what somebody cannot find in the shop and asks for is a sale, no complaint', () => {
  expect(classify({ text: '@shop do you sell refills? I can’t find them on your site' }).label).toBe('lead');
});

test.each([
  ['This has to stop. RT @shop: Our best sale ever!', 'complaint'],
  ['“@shop: Our best sale ever!” this has to stop', 'complaint'],
  ['RT @shop: Our best sale ever!', 'praise'],
] as const)('what others said counts only where nothing is added to it: %s', (text, label) => {
  expect(classify({ text }).label).toBe(label);
});

test('a headline is news, whatever its words', () => {
  expect(classify({ text: 'Terrible Week For Budget Airline Ends At Gatwick' })).toEqual({
    label: 'other',
    because: 'news, advertising or small talk: written like a headline',
  });
  expect(classify({ text: 'My Terrible Week With Budget Airline Ends At Gatwick' }).label).toBe('complaint');
});

test('somebody who sells is no lead, however many words of buying there are', () => {
  const text = 'Hello dear friend, price list attached, best factory best price, when you order? 🔥';
  expect(classify({ text }).label).toBe('other');
});

test('a longer text with nothing but a “not” in it is no complaint', () => {
  const text = 'the tuner came, ate the cake, touched one key, closed the lid and left. He did not sigh, I count that.';
  expect(classify({ text }).label).toBe('other');
});

test('a longer text that tells of a trouble in passing is a complaint, a remark is none', () => {
  expect(
    classify({ text: '@box the courier took a photo of somebody’s porch, it is not mine and nobody was home' }).label,
  ).toBe('complaint');
  expect(classify({ text: '@box it is not mine' }).label).toBe('other');
});

test.each([
  ['@air do you know where the delayed bags go?', 'question'],
  ['@air do you know where the delayed bags go?!', 'complaint'],
  ['@air do you know where the delayed bags go???', 'complaint'],
] as const)('a question that shouts about trouble is a complaint: %s', (text, label) => {
  expect(classify({ text }).label).toBe(label);
});

test.each([
  ['@air I lost my umbrella on your flight, who do I call?', 'question'],
  ['@air you lost my umbrella, who do I call?', 'complaint'],
  ['@game I lost my progress, who do I call?', 'complaint'],
] as const)('what someone lost themselves is no blame: %s', (text, label) => {
  expect(classify({ text }).label).toBe(label);
});

test.each([
  ['thank you @air for the three hour delay', 'complaint'],
  ['thank you @air for 7 hours at the gate', 'complaint'],
  ['thank you @air for 7 years of great service', 'praise'],
  ['thanks for fixing the delay so fast', 'praise'],
  ['can’t wait!', 'praise'],
  ['do I get in touch by mail? I need to rebook', 'question'],
  ['the upgrade left my phone with no signal', 'complaint'],
  ['thanks for nothing', 'complaint'],
  ['great job losing my bag', 'complaint'],
  ['love how you cancel my train every day', 'complaint'],
  ['great, my order is late again 🙄', 'complaint'],
  ['why is your app always down?', 'complaint'],
  ['what time do you open?', 'question'],
  ['do you ship to Norway?', 'lead'],
  ['#CustomerServiceFail', 'complaint'],
  ['#neveragain', 'complaint'],
  ['sooooo goooood', 'praise'],
  ['😡', 'complaint'],
  ['😍😍', 'praise'],
  ['😂😂', 'other'],
  ['so dissappointed', 'complaint'],
] as const)('“%s” is judged as %s', (text, label) => {
  expect(classify({ text }).label).toBe(label);
});

test.each([
  ['mi pedido no ha llegado y nadie contesta', undefined],
  ['ich warte seit drei Wochen auf meine Bestellung', undefined],
  ['wo ist mein Paket?', undefined],
  ['¿cuándo abren?', undefined],
  ['アプリが開きません', undefined],
  ['mera order abhi tak nahi aaya hai bhai', undefined],
  ['terrible servicio', 'es'],
])('other languages are other, rather than guessed: %s', (text, lang) => {
  expect(classify({ text, lang }).label).toBe('other');
});

test.each(['en', 'und', 'qme', 'zxx', undefined, ''])('English is judged where X calls its language %j', (lang) => {
  expect(classify({ text: '@shop my parcel never arrived', lang }).label).toBe('complaint');
});

test.each([
  ['@shop this is the worst service I have ever had', 'nl', 'complaint'],
  ['@shop thanks!', 'in', 'praise'],
])('plain English that X took for another language is judged all the same: %s', (text, lang, label) => {
  expect(classify({ text, lang }).label).toBe(label);
});

test('every text has a label of the closed set and a reason', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
  fc.assert(
    fc.property(texts, fc.option(fc.string(), { nil: undefined }), (text, lang) => {
      const answer = classify({ text, lang });
      expect(mentionLabels).toContain(answer.label);
      expect(answer.because).not.toBe('');
      expect(classify({ text, lang })).toEqual(answer);
    }),
  );
});

test('whom a mention names at its beginning and what it links to at its end do not change its label', () => {
  const handle = fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...labelledMentions('development')),
      fc.array(handle),
      fc.webUrl(),
      ({ text }, names, url) => {
        const dressed = `${names.map((name) => `@${name} `).join('')}${text} ${url}`;
        expect(classify({ text: dressed }).label).toBe(classify({ text }).label);
      },
    ),
    { numRuns: 300 },
  );
});
