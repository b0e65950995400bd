import { expect, test } from 'vitest';
import { importViolations } from './import-rules.ts';
import { parseSource, pathsOf, readSource } from './read-source.ts';

test('every import is one the table allows', () => {
  const files = pathsOf('src/**/*.{ts,tsx}').map(readSource);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => importViolations(file.path, file.imports))).toEqual([]);
});

test.each([
  { file: 'src/shared/model/post.ts', text: "import { readFileSync } from 'node:fs'" },
  { file: 'src/shared/model/post.ts', text: "import type { Database } from '../../main/storage/database.ts'" },
  { file: 'src/preload/index.ts', text: "import { dispatch } from '../main/rpc/dispatch.ts'" },
  { file: 'src/main/storage/database.ts', text: "export { toPost } from '../x-api/to-post.ts'" },
  { file: 'src/main/x-api/client.ts', text: "import { clock } from '../workspace/ports.ts'" },
  { file: 'src/main/x-api/client.ts', text: "import type { Post } from '../workspace/posts/posts.ts'" },
  { file: 'src/main/workspace/posts/posts.ts', text: "type Api = import('../../x-api/client.ts').Client" },
  { file: 'src/main/workspace/posts/posts.ts', text: "await import('electron')" },
  { file: 'src/main/workspace/posts/posts.ts', text: "import { request } from 'node:https'" },
  { file: 'src/main/rpc/dispatch.ts', text: "import { createWorkspace } from '../workspace/create-workspace.ts'" },
  { file: 'src/main/hosts/browser/listen.ts', text: "import { openWindow } from '../electron/window.ts'" },
  { file: 'src/main/hosts/browser/settings.ts', text: "import Store from 'electron-store'" },
  { file: 'src/main/browser-host.ts', text: "import { openWindow } from './hosts/electron/window.ts'" },
  { file: 'src/main/index.ts', text: "import { app } from 'electron'" },
  { file: 'src/simulator/server.ts', text: "import type { Post } from '../shared/model/post.ts'" },
  { file: 'src/simulator/server.ts', text: "import { toPost } from '../main/x-api/to-post.ts'" },
  { file: 'src/renderer/ui/button.tsx', text: "import { useStoa } from '../store/use-stoa.ts'" },
  { file: 'src/renderer/features/deck/deck.tsx', text: "import { InboxView } from '../inbox/inbox-view.tsx'" },
  { file: 'src/renderer/features/deck/deck.tsx', text: "import { client } from '../../client/client.ts'" },
  { file: 'src/renderer/store/store.ts', text: "import { Button } from '../ui/button.tsx'" },
  { file: 'src/elsewhere/thing.ts', text: '' },
])('$file may not: $text', ({ file, text }) => {
  expect(importViolations(file, parseSource(file, text).imports)).toHaveLength(1);
});

test.each([
  { file: 'src/main/storage/database.ts', text: "import type { Clock } from '../workspace/ports.ts'" },
  { file: 'src/main/workspace/posts/posts.ts', text: "import { sql } from '../../storage/sql.ts'" },
  { file: 'src/main/rpc/dispatch.ts', text: "import { type Workspace } from '../workspace/create-workspace.ts'" },
  {
    file: 'src/main/hosts/electron/window.ts',
    text: "import { BrowserWindow } from 'electron'; import Store from 'electron-store'",
  },
  { file: 'src/main/browser-host.ts', text: "import { listen } from './hosts/browser/listen.ts'" },
  {
    file: 'src/simulator/server.ts',
    text: "import { hasLink } from '../shared/text/extract-entities.ts'; import { Hono } from 'hono'",
  },
  {
    file: 'src/renderer/features/deck/deck.tsx',
    text: "import { PostView } from '../post/post-view.tsx'; import './deck.css'",
  },
  { file: 'src/renderer/app/shell.tsx', text: "import { Deck } from '../features/deck/deck.tsx'" },
])('$file may: $text', ({ file, text }) => {
  expect(importViolations(file, parseSource(file, text).imports)).toEqual([]);
});
