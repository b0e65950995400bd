import { expect, test } from 'vitest';
import type { PersonCard } from '../../../../../src/shared/contract/people.ts';
import type { Person, PostId } from '../../../../../src/shared/model/index.ts';
import { aPerson } from '../../../../builders/a-person.ts';
import { aPersonCard } from '../../../../builders/a-person-card.ts';
import { anError, aShownPost, aWindow, ok, someEntities } from '../../../../builders/a-window.ts';

const place = { x: 0, y: 0, width: 10, height: 10 };

function named(person: Person) {
  return { personId: person.id, handle: person.handle };
}

function cardOf(person: Person): PersonCard {
  const post = aShownPost({ id: `9${person.id}`, authorId: person.id });
  return aPersonCard(person, { postIds: [post.id], entities: someEntities({ posts: [post] }) });
}

test('a card brings the person and the posts with it', async () => {
  const maya = aPerson({ id: '7', handle: 'maya' });
  const { store, settle } = aWindow({ 'people.card': () => ok(cardOf(maya)) });
  await settle();
  await store.getState().openPeek({ personId: null, handle: 'maya' }, 'key', place);
  const { peek, people, posts } = store.getState();
  expect(peek?.card).toMatchObject({ personId: '7', postIds: ['97'] });
  expect(people[maya.id]).toEqual(maya);
  expect(posts['97' as PostId]).toBeDefined();
});

test('an answer that comes after the card of somebody else was opened changes nothing', async () => {
  const [slow, quick] = [aPerson({ id: '7' }), aPerson({ id: '8' })];
  const window = aWindow();
  await window.settle();
  const answer = window.hold('people.card');
  const { openPeek } = window.store.getState();
  void openPeek(named(slow), 'pointer', place);
  void openPeek(named(quick), 'pointer', place);
  answer(ok(cardOf(slow)));
  await window.settle();
  expect(window.store.getState().peek).toMatchObject({ named: named(quick), card: null });
  answer(ok(cardOf(quick)));
  await window.settle();
  expect(window.store.getState().peek?.card?.personId).toBe('8');
});

test('a card closed meanwhile stays closed, and a refusal is kept to be told', async () => {
  const window = aWindow();
  await window.settle();
  const answer = window.hold('people.card');
  const { openPeek, closePeek } = window.store.getState();
  void openPeek({ personId: null, handle: 'maya' }, 'key', place);
  closePeek();
  answer(ok(cardOf(aPerson({ id: '7' }))));
  await window.settle();
  expect(window.store.getState().peek).toBeNull();
  void openPeek({ personId: null, handle: 'maya' }, 'key', place);
  answer({ ok: false, error: anError });
  await window.settle();
  expect(window.store.getState().peek?.error).toEqual(anError);
});
