import type { Handlers, StoaEvent } from '../../shared/contract/index.ts';
import type { Notice } from '../../shared/model/index.ts';
import type { Database } from '../storage/database.ts';
import type { Unsent } from './compose/create-compose.ts';
import type {
  Clock,
  DataDirectory,
  Host,
  Log,
  Networks,
  Notifier,
  OAuth,
  Opener,
  OutgoingFiles,
  PreferencesFile,
  TokenSource,
  Vault,
  XApi,
  XVaults,
} from './ports.ts';

/** What a host hands to the core. */
export type WorkspaceDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly oauth: OAuth;
  readonly vaults: { readonly x: XVaults; readonly sandbox: Vault };
  readonly opener: Opener;
  readonly notifier: Notifier;
  readonly networks: Networks;
  readonly preferencesFile: PreferencesFile;
  readonly directory: DataDirectory;
  readonly outgoing: OutgoingFiles;
  readonly host: Host;
  readonly version: string;
  /** What the reader should know, e.g. that a damaged database was set aside; read anew for each window. */
  readonly notices: readonly Notice[];
  /** The adapter to X gets its tokens from the workspace's accounts. */
  createXApi(tokens: TokenSource): XApi;
  /** Tells every window, after the commit the event speaks of. */
  publish(event: StoaEvent): void;
  /** Number of the last event published. */
  sequence(): number;
  /** Where the sign-in's last page leads back to; null when a window is already open (Electron). */
  returnTo(): string | null;
  /** IANA name of the zone the person is in; that of this computer unless told. */
  zone?(): string;
  /** 0 to 1; spreads what would otherwise happen at once. */
  readonly random?: () => number;
};

/** The product without a window: what every host runs and every transport talks to. */
export type Workspace = {
  readonly handlers: Handlers;
  /** What has not left for X yet. */
  unsent(): Unsent;
  /** Begins reading and sending. */
  start(): void;
  /** Settles when nothing is under way and nothing is due. */
  drain(): Promise<void>;
  /** Ends reading and sending; what was promised stays on disk. Settles when nothing uses the database any more. */
  stop(): Promise<void>;
};
