import type { CheckedInput, Handlers } from '../../../shared/contract/index.ts';
import type { ExchangePage, PersonCard, PersonRecord, PersonTags } from '../../../shared/contract/people.ts';
import {
  type Account,
  type AccountId,
  isFriend,
  type PackKey,
  type Person,
  type PersonId,
  StoaFailure,
} from '../../../shared/model/index.ts';
import { guessSector } from '../../../shared/packs/guess-sector.ts';
import { handlesNamed, packs } from '../../../shared/packs/index.ts';
import type { Database } from '../../storage/database.ts';
import { readConversation } from '../../storage/repositories/conversations.ts';
import { readContact, readExchanges } from '../../storage/repositories/exchanges.ts';
import { readPeople, readPeopleByHandle } from '../../storage/repositories/people.ts';
import {
  addTag,
  deleteTag,
  readNote,
  readTags,
  readUsedTags,
  writeNote,
} from '../../storage/repositories/person-notes.ts';
import { readNewestPostIds } from '../../storage/repositories/posts.ts';
import { readListsWith } from '../../storage/repositories/saved-lists.ts';
import { accountOf, type FindAccount } from '../account-of.ts';
import type { Posts } from '../posts/create-posts.ts';

/** The calls about people. */
export type PeopleHandlers = Pick<
  Handlers,
  'people.card' | 'people.record' | 'people.exchanges' | 'people.saveNote' | 'people.tag'
>;

/** Posts on a card: enough to recall who somebody is. */
const postsOnCard = 3;
/** Conversations read at a time: more than most people ever have with anybody. */
const exchangesAtOnce = 50;
/** Of one person; more would say nothing. */
const mostTags = 20;

/** Answers the calls about people, from disk. */
export function peopleHandlers(deps: {
  readonly db: Database;
  readonly posts: Pick<Posts, 'bundle'>;
  readonly findAccount: FindAccount;
}): PeopleHandlers {
  const { db, posts } = deps;

  function card({ accountId, personId, handle }: CheckedInput<'people.card'>): PersonCard {
    const [byId] = personId === null ? [] : readPeople(db, accountId, [personId]);
    const person = byId ?? readPeopleByHandle(db, accountId, [handle])[0];
    if (!person) throw notSeenYet();
    const postIds = readNewestPostIds(db, accountId, person.id, postsOnCard);
    return {
      person,
      postIds,
      entities: posts.bundle(accountId, postIds),
      contact: readContact(db, accountId, person.id),
      tags: readTags(db, accountId, person.id),
      hasNote: readNote(db, accountId, person.id) !== '',
    };
  }

  function exchanges({ accountId, personId, offset }: CheckedInput<'people.exchanges'>): ExchangePage {
    const rows = readExchanges(db, accountId, personId, { offset, limit: exchangesAtOnce + 1 });
    return {
      exchanges: rows.slice(0, exchangesAtOnce).flatMap(({ id, turns, firstAt }) => {
        const conversation = readConversation(db, id);
        return conversation === null ? [] : [{ conversation, turns, firstAt }];
      }),
      hasMore: rows.length > exchangesAtOnce,
    };
  }

  function tagsOf(accountId: AccountId, personId: PersonId): PersonTags {
    return { tags: readTags(db, accountId, personId), usedTags: readUsedTags(db, accountId) };
  }

  function record({ accountId, personId }: CheckedInput<'people.record'>): PersonRecord {
    const account = accountOf(deps.findAccount, accountId);
    const [person] = readPeople(db, accountId, [personId]);
    if (!person) throw notSeenYet();
    return {
      person,
      contact: readContact(db, accountId, personId),
      note: readNote(db, accountId, personId),
      ...tagsOf(accountId, personId),
      packs: packsWith(account, person),
      lists: readListsWith(db, accountId, personId),
      ...exchanges({ accountId, personId, offset: 0 }),
    };
  }

  return {
    'people.card': card,
    'people.record': record,
    'people.exchanges': exchanges,
    'people.saveNote'({ accountId, personId, note }) {
      accountOf(deps.findAccount, accountId);
      writeNote(db, accountId, personId, note.trim() === '' ? '' : note);
      return null;
    },
    'people.tag'({ accountId, personId, tag, given }) {
      accountOf(deps.findAccount, accountId);
      return db.transaction(() => {
        if (!given) deleteTag(db, accountId, personId, tag);
        else if (readTags(db, accountId, personId).length >= mostTags) throw tooManyTags();
        else addTag(db, accountId, personId, tag);
        return tagsOf(accountId, personId);
      });
    },
  };
}

/** Friends are in their pack by following each other; the others are lists of handles. */
function packsWith(account: Account, person: Person): readonly PackKey[] {
  const sectors = [guessSector(account.person.bio, account.network)];
  const handle = person.handle.toLowerCase();
  return Object.values(packs)
    .filter((pack) =>
      pack.key === 'friends'
        ? isFriend(person)
        : handlesNamed(pack.groups(account.network, sectors)).some((member) => member.toLowerCase() === handle),
    )
    .map((pack) => pack.key);
}

function tooManyTags(): StoaFailure {
  return new StoaFailure({
    code: 'invalid-input',
    message: `Nobody can have more than ${mostTags} tags.`,
    next: 'Remove one first.',
  });
}

function notSeenYet(): StoaFailure {
  return new StoaFailure({
    code: 'not-found',
    message: 'Stoa has not seen this person yet.',
    next: 'Open them on X instead.',
  });
}
