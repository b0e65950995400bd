import type { Reply } from '../../shared/contract/index.ts';
import type { DesktopNotification, KeptPicture } from '../../shared/model/index.ts';
import type { Client } from '../client/client.ts';
import type { AccountsSlice } from './slices/accounts.ts';
import type { ComposeSlice } from './slices/compose.ts';
import type { CopiesSlice } from './slices/copies.ts';
import type { DataSlice } from './slices/data.ts';
import type { DecksSlice } from './slices/decks.ts';
import type { DesktopSlice } from './slices/desktop.ts';
import type { EntitiesSlice } from './slices/entities.ts';
import type { FiguresSlice } from './slices/figures.ts';
import type { InboxSlice } from './slices/inbox.ts';
import type { JobsSlice } from './slices/jobs.ts';
import type { MediaViewerSlice } from './slices/media-viewer.ts';
import type { OutboxSlice } from './slices/outbox.ts';
import type { PackPreviewsSlice } from './slices/pack-previews.ts';
import type { PacksSlice } from './slices/packs.ts';
import type { PeekSlice } from './slices/peek.ts';
import type { PersonRecordSlice } from './slices/person-record.ts';
import type { PostsSlice } from './slices/posts.ts';
import type { PreferencesSlice } from './slices/preferences.ts';
import type { SavedListsSlice } from './slices/saved-lists.ts';
import type { SavedRepliesSlice } from './slices/saved-replies.ts';
import type { SessionSlice } from './slices/session.ts';
import type { ShellSlice } from './slices/shell.ts';
import type { SignInSlice } from './slices/sign-in.ts';
import type { SpendSlice } from './slices/spend.ts';
import type { ThreadSlice } from './slices/thread.ts';
import type { TimelinesSlice } from './slices/timelines.ts';
import type { VaultSlice } from './slices/vault.ts';
import type { VoiceSlice } from './slices/voice.ts';
import type { WatchSlice } from './slices/watch.ts';

/** Everything the window knows; data and the actions that change it, one slice per domain. */
export type StoaState = SessionSlice &
  AccountsSlice &
  SignInSlice &
  DecksSlice &
  TimelinesSlice &
  EntitiesSlice &
  PostsSlice &
  ThreadSlice &
  MediaViewerSlice &
  PeekSlice &
  PersonRecordSlice &
  JobsSlice &
  InboxSlice &
  ComposeSlice &
  OutboxSlice &
  PacksSlice &
  PackPreviewsSlice &
  SavedListsSlice &
  PreferencesSlice &
  SavedRepliesSlice &
  VaultSlice &
  VoiceSlice &
  FiguresSlice &
  DataSlice &
  CopiesSlice &
  SpendSlice &
  DesktopSlice &
  WatchSlice &
  ShellSlice;

/** What the store needs from outside, so that tests can stand in for it. */
export type StoreSurroundings = {
  readonly client: Client;
  now(): number;
  /** Runs once after `delay` milliseconds; the answer cancels it. */
  after(delay: number, run: () => void): () => void;
  /** Opens a page outside of Stoa, from a press or key of the reader. */
  openPage(url: string): void;
  /** Leads this tab to a page (signing in within the browser host). */
  leaveTo(url: string): void;
  copy(text: string): Promise<void>;
  /** Brings the bytes of a picture to the core; never rejects. */
  sendPicture(picture: Blob): Promise<Reply<KeptPicture>>;
  readonly desktop: Desktop;
};

/** Whether notifications may be shown; `none` where there is no such thing. */
export type DesktopPermission = 'granted' | 'denied' | 'default' | 'none';

/** The desktop as the page reaches it. */
export type Desktop = {
  permission(): DesktopPermission;
  /** Asks the person, who pressed for it. */
  ask(): Promise<DesktopPermission>;
  /** Shows a notification where it may and the person does not look at the page. */
  show(notification: DesktopNotification, onPress: () => void): void;
};

/** What a slice is made with. */
export type SliceContext = StoreSurroundings & {
  /** As `client.call`, and a failure is said in a message: for what the reader asked for. */
  readonly callOrSay: Client['call'];
  /** The same for what nobody asked for: a lost connection is told by its banner alone. */
  readonly callUnasked: Client['call'];
  set(change: Partial<StoaState> | ((state: StoaState) => Partial<StoaState>)): void;
  get(): StoaState;
};
