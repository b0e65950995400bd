import type { Account } from '../../../shared/model/index.ts';
import { brand } from '../../../shared/packs/brand.ts';
import type { WatchRuleWords } from '../../../shared/watched-words/watch-rule.ts';
import { longestWatchedQuery } from '../../../shared/watched-words/watched-query.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import { readColumns } from '../../storage/repositories/decks.ts';
import { readPeopleByHandle } from '../../storage/repositories/people.ts';

/** Rules an account is likely to want: its own name without the @ and, once its deck has a brand desk, those it competes with. */
export function suggestRules(db: ReadableDatabase, account: Account): readonly WatchRuleWords[] {
  const { handle, name } = account.person;
  const [plainName] = brand.terms({ handle, name, sectors: [] }).filter((term) => !term.startsWith('@'));
  const own = plainName === undefined ? [] : [{ name: plainName, query: anyOf(spellings(plainName)) }];
  const desk = readColumns(db, account.id).find(({ source }) => source.kind === 'pack' && source.pack === 'brand');
  const competitors = desk?.source.kind === 'pack' ? desk.source.handles : [];
  const names = new Map(
    readPeopleByHandle(db, account.id, competitors).map((one) => [one.handle.toLowerCase(), one.name]),
  );
  const query = anyOf(competitors.map((one) => names.get(one.toLowerCase()) ?? one));
  return query === '' ? own : [...own, { name: 'competitors', query }];
}

/** “Loft Paper” is also written “loftpaper”. */
function spellings(name: string): readonly string[] {
  return [...new Set([name, name.replaceAll(' ', '')])];
}

/** As many of them as X takes in one query. */
function anyOf(terms: readonly string[]): string {
  const quoted = terms
    .map((term) =>
      term
        .replaceAll(/["()\\]/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((term) => term !== '')
    .map((term) => (/^[\p{L}\p{N}_]+$/u.test(term) ? term : `"${term}"`));
  let query = '';
  for (const term of quoted) {
    const longer = query === '' ? term : `${query} OR ${term}`;
    if (Array.from(longer).length <= longestWatchedQuery) query = longer;
  }
  return query;
}
