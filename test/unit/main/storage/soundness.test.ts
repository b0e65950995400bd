import { expect, test } from 'vitest';
import { ReaderEnded } from '../../../../src/main/storage/reader.ts';
import { checkBeside } from '../../../../src/main/storage/soundness.ts';

/** What SQLite's check says of each table, in their order. */
function tables(findings: Readonly<Record<string, string>>) {
  const asked: unknown[] = [];
  return {
    asked,
    reader: {
      async all({ values: [name] }: { readonly values: readonly unknown[] }) {
        if (name === undefined) return Object.keys(findings).map((one) => ({ name: one }));
        asked.push(name);
        return [{ quick_check: findings[String(name)] }];
      },
    },
  };
}

test('the first thing that is wrong is told, and no table is looked at after it', async () => {
  const { reader, asked } = tables({ accounts: 'ok', posts: 'row 3 missing from index', people: 'ok' });
  expect(await checkBeside(reader)).toBe('row 3 missing from index');
  expect(asked).toEqual(['accounts', 'posts']);
});

test('a file that is closed meanwhile is not called damaged', async () => {
  expect(await checkBeside({ all: () => Promise.reject(new ReaderEnded()) })).toBeNull();
});
