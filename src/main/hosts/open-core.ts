import { join } from 'node:path';
import type { Notice } from '../../shared/model/index.ts';
import { createLog } from '../logging/create-log.ts';
import { fileSink } from '../logging/sinks.ts';
import { createOutgoingPictures } from '../media/outgoing-pictures.ts';
import { createPictureAddresses } from '../media/picture-address.ts';
import { createPictures, type Pictures } from '../media/picture-cache.ts';
import { createDispatch, type Dispatch } from '../rpc/dispatch.ts';
import { createEventHub, type EventHub } from '../rpc/event-hub.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { Unsent } from '../workspace/compose/create-compose.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import type { Host, Log, Notifier, Opener, PreferencesFile, Vault } from '../workspace/ports.ts';
import { createContacts } from '../workspace/spend/create-contacts.ts';
import { createXApi } from '../x-api/create-x-api.ts';
import { createOAuth } from '../x-api/oauth/create-oauth.ts';
import { createDataDirectory, outgoingFolder } from './data-directory.ts';
import type { LaunchOptions } from './launch-options.ts';
import { createMemoryVault } from './memory-vault.ts';
import { createNetworks } from './networks.ts';
import { onDisk } from './on-disk.ts';
import { createPassphraseFile } from './passphrase-file.ts';
import { createPictureIntake, type PictureIntake } from './picture-intake.ts';
import { readPictureKey } from './picture-key.ts';
import { preferencesName, setAsideDamagedPreferences } from './preferences-guard.ts';
import { createSandboxVault } from './sandbox-vault.ts';
import { forgetSealedTokens } from './sealed-tokens.ts';
import { type RunningSimulator, runSimulator, type SimulatorChild } from './simulator-process.ts';
import { systemClock } from './system-clock.ts';

/** What differs between Electron and the browser host. */
export type HostParts = {
  readonly host: Host;
  readonly version: string;
  readonly options: LaunchOptions;
  readonly opener: Opener;
  /** How the desktop is told; `publish` reaches every window. */
  openNotifier(publish: EventHub['publish']): Notifier;
  /** The system's keychain, null where there is none; asked for once the data directory is held. */
  openKeychain(): Promise<Vault | null>;
  openPreferences(dataDirectory: string): PreferencesFile;
  spawnSimulator(args: readonly string[]): SimulatorChild;
  /** Forgets what Electron's own engine keeps in the data directory. */
  forgetProfile(): Promise<void>;
  /** Shows a folder in the system's file manager; null where the host cannot. */
  readonly openFolder: ((path: string) => Promise<void>) | null;
  /** Where the sign-in's callback page leads back to; null when a window is open already. */
  returnTo(): string | null;
};

/** The running core, ready for a transport. */
export type Core = {
  readonly dispatch: Dispatch;
  readonly hub: EventHub;
  readonly pictures: Pick<Pictures, 'get'>;
  readonly keepPicture: PictureIntake;
  readonly preferences: PreferencesFile;
  readonly log: Log;
  /** What has not left for X yet, so that quitting can ask. */
  unsent(): Unsent;
  /** Starts reading; until then only the disk answers. */
  start(): void;
  close(): Promise<void>;
};

/** A start is busy enough without looking through the database, in milliseconds. */
const damageAfter = 5000;

/**
 * Puts the core together on a data directory: the one place where storage, X, the simulator and the workspace meet.
 * Fails with `storage` when the directory cannot be used.
 */
export async function openCore(parts: HostParts): Promise<Core> {
  const { options } = parts;
  const directory = options.dataDirectory;
  const log = createLog({ sink: fileSink(join(directory, 'logs', 'stoa.log')) });
  const opened = openDatabase({ directory, log, clock: systemClock });
  const preferencesPath = join(directory, `${preferencesName}.json`);
  const preferencesNotice = onDisk(preferencesPath, () => setAsideDamagedPreferences(directory, new Date()));
  const preferencesFile = onDisk(preferencesPath, () => parts.openPreferences(directory));
  const preferences: PreferencesFile = {
    read: () => preferencesFile.read(),
    write: (values) => onDisk(preferencesPath, () => preferencesFile.write(values)),
  };
  const mediaDirectory = join(directory, 'media');
  const networks = createNetworks();
  const addresses = createPictureAddresses(onDisk(mediaDirectory, () => readPictureKey(mediaDirectory)));
  const contacts = createContacts({ db: opened.db, clock: systemClock, log });
  const pictures = createPictures({ directory: mediaDirectory, networks, addresses, log, contacts });
  const outgoing = createOutgoingPictures(join(mediaDirectory, outgoingFolder), addresses.outgoing);
  const pictureAddress = addresses.address;
  const keychain = await parts.openKeychain();
  const file = createPassphraseFile(directory);
  const sandboxDirectory = join(directory, 'sandbox');
  const sandboxVault = onDisk(sandboxDirectory, () => createSandboxVault(sandboxDirectory));
  const hub = createEventHub();
  const notices: Notice[] = [...opened.notices, ...(preferencesNotice === null ? [] : [preferencesNotice])];
  let simulator: RunningSimulator | null = null;
  let doNotLook: (() => void) | null = null;

  function tell(notice: Notice): void {
    notices.push(notice);
    hub.publish({ type: 'notice', notice });
  }

  function lookForDamage(): void {
    opened.check().then(
      (isSound) => {
        if (!isSound) tell(damagedInUse);
      },
      (failure: unknown) => log.warn('the database could not be looked through', { failure: String(failure) }),
    );
  }

  const workspace = createWorkspace({
    db: opened.db,
    clock: systemClock,
    log,
    networks,
    vaults: {
      x: {
        keychain,
        file,
        memory: createMemoryVault(),
        // The keyring of the browser host is out of Electron's reach, the other way round it is a file.
        forgetElsewhere: async (accountId) => onDisk(directory, () => forgetSealedTokens(directory, accountId)),
      },
      sandbox: sandboxVault,
    },
    opener: parts.opener,
    notifier: parts.openNotifier(hub.publish),
    oauth: createOAuth({ networks, clock: systemClock, log, pictureAddress, contacts }),
    createXApi: (tokens) => createXApi({ tokens, networks, clock: systemClock, pictureAddress, log }),
    outgoing,
    preferencesFile: preferences,
    directory: createDataDirectory(directory, {
      backUp: opened.backUp,
      pictures,
      forgetProfile: parts.forgetProfile,
      openFolder: parts.openFolder,
      // A simulated X of somebody else keeps its world.
      withoutSandbox: (change) => (simulator === null ? change() : simulator.without(change)),
    }),
    notices,
    host: parts.host,
    version: parts.version,
    publish: hub.publish,
    sequence: hub.sequence,
    returnTo: parts.returnTo,
  });

  if (options.xApi === null) {
    simulator = runSimulator(
      { dataDirectory: sandboxDirectory, ...options.sandbox },
      {
        spawn: parts.spawnSimulator,
        onBase: networks.setSandbox,
        onTrouble: (what) => log.warn('the sandbox stopped', { what }),
        onGivenUp: (why) => tell(sandboxDown(why)),
      },
    );
  } else {
    networks.setSandbox(options.xApi);
  }

  return {
    dispatch: createDispatch(workspace.handlers, log),
    hub,
    pictures: {
      get(path) {
        const file = addresses.readOutgoing(path);
        return file === null ? pictures.get(path) : outgoing.get(file);
      },
    },
    keepPicture: createPictureIntake(outgoing),
    preferences,
    log,
    unsent: workspace.unsent,
    start() {
      workspace.start();
      doNotLook = systemClock.after(damageAfter, lookForDamage);
    },
    async close() {
      doNotLook?.();
      await workspace.stop();
      simulator?.stop();
      opened.close();
    },
  };
}

const damagedInUse: Notice = {
  id: 'damage-found',
  message: 'Stoa’s database is damaged.',
  next: 'Restart Stoa: the damaged file is kept under another name and a new one begun. Copy what you have not sent first.',
};

function sandboxDown(why: string): Notice {
  return {
    id: 'sandbox-down',
    message: `The sandbox does not start: ${why.split('\n')[0]?.slice(0, 300)}`,
    next: 'Mend what it names and start Stoa again; what you have read and written stays here.',
  };
}
