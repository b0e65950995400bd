import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JobSource, suggestJob } from '../../../../src/shared/jobs/suggest-job.ts';

const page = 'https://lantern.example/jobs/7';

function said(text: string, overrides: Partial<JobSource> = {}) {
  return suggestJob({ text, spans: [], card: null, author: { name: 'Caro', verified: 'none' }, ...overrides });
}

function titled(title: string): JobSource['card'] {
  return { url: 'https://t.co/x', target: page, domain: 'lantern.example', title, description: '', picture: null };
}

test.each([
  ['Lead product designer, Lantern Hospices', 'Lead product designer', 'Lantern Hospices'],
  ['Editor at Kestrel Press', 'Editor', 'Kestrel Press'],
  ['UX researcher | Halden', 'UX researcher', 'Halden'],
  ['Content designer – Northfold', 'Content designer', 'Northfold'],
  ['User researcher, nights', 'User researcher, nights', ''],
])('the title of a shared link, “%s”, names role and firm where it has two parts', (title, role, firm) => {
  expect(said('Look:', { card: titled(title) })).toEqual({ role, firm, link: page });
});

test.each([
  ['We are hiring a content designer. Leeds, £45k.', 'Content designer', 'Caro'],
  ['Looking for an interaction designer who can say no. Prague.', 'Interaction designer', ''],
  ['Northfold is hiring a UX researcher at Halden & Sons in York', 'UX researcher', 'Halden & Sons'],
  ['A candidate asked me for the reason of the vacancy.', '', ''],
])('the words of “%s” are taken as they stand, or not at all', (text, role, firm) => {
  expect(said(text)).toEqual({ role, firm, link: null });
});

test('a business by X’s own mark is the firm; a person who shares is not', () => {
  expect(said('Designer wanted', { author: { name: 'Halden', verified: 'business' } }).firm).toBe('Halden');
  expect(said('Designer wanted').firm).toBe('');
});

test('a link in the words is the one to apply by, where X shows no card', () => {
  const link = {
    kind: 'link',
    start: 0,
    end: 5,
    url: 'https://t.co/x',
    shown: 'lantern.example',
    target: page,
  } as const;
  expect(said('t.co/x', { spans: [link] }).link).toBe(page);
});

test('whatever is written, role and firm fit on a card', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.boolean(), (text, asTitle) => {
      const hiring = `We are hiring a ${text}`;
      const { role, firm } = said(hiring, { card: asTitle ? titled(text) : null });
      expect(role.length).toBeLessThanOrEqual(120);
      expect(firm.length).toBeLessThanOrEqual(120);
    }),
  );
});
