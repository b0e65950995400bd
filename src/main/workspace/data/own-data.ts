import type { OwnDataFile } from '../../../shared/contract/data.ts';
import type { Instant } from '../../../shared/model/index.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readAccounts, type StoredAccount } from '../../storage/repositories/accounts.ts';
import { readColumns } from '../../storage/repositories/decks.ts';
import { readDrafts } from '../../storage/repositories/drafts.ts';
import { parseRules, readRulesText } from '../../storage/repositories/inbox-rules.ts';
import { readJobCards } from '../../storage/repositories/job-cards.ts';
import { readKeptOfPeople } from '../../storage/repositories/own-data.ts';
import { readSavedReplies } from '../../storage/repositories/saved-replies.ts';
import { readWatchRules } from '../../storage/repositories/watch-rules.ts';

/** Everything the reader made here themselves, none of it X's, as one JSON file that a person can read too. */
export function ownDataFile(db: ReadableDatabase, now: Instant): OwnDataFile {
  const madeAt = new Date(now).toISOString();
  const own = {
    what: 'What you made in Stoa yourself. Posts and messages of others are not in it.',
    madeAt,
    savedReplies: readSavedReplies(db).map(({ shortcut, text }) => ({ shortcut, text })),
    accounts: readAccounts(db).map((account) => ownOf(db, account)),
  };
  return { name: `stoa-own-${madeAt.slice(0, 10)}.json`, content: `${JSON.stringify(own, null, 2)}\n` };
}

function ownOf(db: ReadableDatabase, account: StoredAccount) {
  const rules = readRulesText(db, account.id);
  return {
    account: account.id,
    handle: account.person.handle,
    signature: account.signature ?? null,
    columns: readColumns(db, account.id).map(({ title, colour, source }) => ({ title, colour, source })),
    drafts: readDrafts(db, account.id).map(({ target, parts, audience, remindAt, updatedAt }) => ({
      target,
      parts,
      audience,
      remindAt: remindAt === null ? null : new Date(remindAt).toISOString(),
      updatedAt: new Date(updatedAt).toISOString(),
    })),
    people: readKeptOfPeople(db, account.id),
    jobCards: readJobCards(db, account.id),
    inboxRules: rules === null ? null : parseRules(rules),
    watchedWords: readWatchRules(db, account.id).map(({ name, query, on }) => ({ name, query, on })),
  };
}
