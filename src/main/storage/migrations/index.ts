import { core } from './0001-core.ts';
import { inbox } from './0002-inbox.ts';
import { reposts } from './0003-reposts.ts';
import { payer } from './0004-payer.ts';
import { retention } from './0005-retention.ts';
import { labels } from './0006-labels.ts';
import { savedReplies } from './0007-saved-replies.ts';
import { threads } from './0008-threads.ts';
import { media } from './0009-media.ts';
import { snooze } from './0010-snooze.ts';
import { splits } from './0011-splits.ts';
import { watch } from './0012-watch.ts';
import { people } from './0013-people.ts';
import { voice } from './0014-voice.ts';
import { inboxCounts } from './0015-inbox-counts.ts';
import { money } from './0016-money.ts';
import { packs } from './0017-packs.ts';
import { copies } from './0018-copies.ts';
import { reminders } from './0019-reminders.ts';
import { vaults } from './0020-vaults.ts';
import { stops } from './0022-stops.ts';
import { messagePictures } from './0024-message-pictures.ts';
import { addressedPosts } from './0025-addressed-posts.ts';

/** A step of the schema; `version` is the number in its file's name and becomes SQLite's `user_version`. */
export type Migration = { readonly version: number; readonly name: string; readonly text: string };

/** Every step, oldest first; a published one is never edited, a new file follows it. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'core', text: core },
  { version: 2, name: 'inbox', text: inbox },
  { version: 3, name: 'reposts', text: reposts },
  { version: 4, name: 'payer', text: payer },
  { version: 5, name: 'retention', text: retention },
  { version: 6, name: 'labels', text: labels },
  { version: 7, name: 'saved-replies', text: savedReplies },
  { version: 8, name: 'threads', text: threads },
  { version: 9, name: 'media', text: media },
  { version: 10, name: 'snooze', text: snooze },
  { version: 11, name: 'splits', text: splits },
  { version: 12, name: 'watch', text: watch },
  { version: 13, name: 'people', text: people },
  { version: 14, name: 'voice', text: voice },
  { version: 15, name: 'inbox-counts', text: inboxCounts },
  { version: 16, name: 'money', text: money },
  { version: 17, name: 'packs', text: packs },
  { version: 18, name: 'copies', text: copies },
  { version: 19, name: 'reminders', text: reminders },
  { version: 20, name: 'vaults', text: vaults },
  { version: 22, name: 'stops', text: stops },
  { version: 24, name: 'message-pictures', text: messagePictures },
  { version: 25, name: 'addressed-posts', text: addressedPosts },
];
