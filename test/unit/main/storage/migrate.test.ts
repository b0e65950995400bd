import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { migrate } from '../../../../src/main/storage/migrate.ts';
import { migrations } from '../../../../src/main/storage/migrations/index.ts';
import { aPost } from '../../../builders/a-post.ts';

function versionOf(connection: DatabaseSync) {
  return { ...connection.prepare('PRAGMA user_version').get() };
}

test('versions rise, each with its own number', () => {
  const versions = migrations.map((step) => step.version);
  expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other));
});

test('a step that fails leaves the file at the step before', () => {
  const connection = new DatabaseSync(':memory:');
  const broken = {
    version: 2,
    name: 'broken',
    text: 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE half (a TEXT) STRICT',
  };
  expect(() => migrate(connection, [...migrations.slice(0, 1), broken])).toThrow('already exists');
  expect(versionOf(connection)).toEqual({ user_version: 1 });
  expect(connection.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
});

test('reposts of a file made before they were indexed are found', () => {
  const connection = new DatabaseSync(':memory:');
  migrate(connection, migrations.slice(0, 2));
  connection.exec(
    `INSERT INTO accounts VALUES ('sandbox:1', 'sandbox', '1', 'c', '[]', 'signed-in', 'memory', 0, '{}')`,
  );
  connection
    .prepare(
      `INSERT INTO posts (account_id, id, author_id, conversation_id, created_at, fetched_at, body)
        VALUES ('sandbox:1', '2', '5', NULL, 0, 0, ?)`,
    )
    .run(JSON.stringify(aPost({ id: '2', repostedId: '1' })));
  migrate(connection);
  const found = connection.prepare(`SELECT id FROM posts WHERE account_id = 'sandbox:1' AND reposted_id = '1'`).all();
  expect(found.map((row) => ({ ...row }))).toEqual([{ id: '2' }]);
});

test('conversations of a file from before the labels stay, not judged yet', () => {
  const connection = new DatabaseSync(':memory:');
  migrate(connection, migrations.slice(0, 5));
  connection.exec(`INSERT INTO accounts VALUES ('sandbox:1', 'sandbox', '1', 'c', '[]', 'signed-in', 'memory', 0, '{}');
    INSERT INTO conversations VALUES ('c', 'sandbox:1', 'public', 'mention', '5', '2', 'open', 'Hello?', 1, 'them', 1, 1)`);
  migrate(connection);
  const [kept] = connection.prepare('SELECT snippet, label, because FROM conversations').all();
  expect({ ...kept }).toEqual({ snippet: 'Hello?', label: null, because: '' });
});

test('drafts and sends of a file from before reminders stay, with none', () => {
  const connection = new DatabaseSync(':memory:');
  migrate(connection, migrations.slice(0, 18));
  connection.exec(`INSERT INTO accounts (id, network, user_id, client_id, scopes, status, vault, added_at, person)
      VALUES ('sandbox:1', 'sandbox', '1', 'c', '[]', 'signed-in', 'memory', 0, '{}');
    INSERT INTO drafts (account_id, key, target, parts, updated_at) VALUES ('sandbox:1', 'post', '{}', '[{"text":"Hello"}]', 1)`);
  migrate(connection);
  const [kept] = connection.prepare('SELECT parts, remind_at FROM drafts').all();
  expect({ ...kept }).toEqual({ parts: '[{"text":"Hello"}]', remind_at: null });
});
