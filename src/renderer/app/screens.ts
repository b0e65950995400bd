import type { ComponentType } from 'react';
import { WelcomeScreen } from '../features/welcome/welcome-screen.tsx';
import type { StoaState } from '../store/state.ts';
import { later } from '../ui/later.ts';
import {
  CoreStoppedScreen,
  DeletingScreen,
  NoTokenScreen,
  OpeningScreen,
  OtherTabScreen,
  SpentTokenScreen,
  StaleScreen,
} from './connection-screens.tsx';
import { Workspace } from './workspace.tsx';

const ConnectedScreen = later(async () => (await import('../features/welcome/connected-screen.tsx')).ConnectedScreen);
const PacksScreen = later(async () => (await import('../features/packs/packs-screen.tsx')).PacksScreen);

/** What fills the window; the first whose condition holds is shown. */
export type Screen = { readonly name: string; when(state: StoaState): boolean; readonly view: ComponentType };

/** From what stops everything to the workspace itself; the last one always holds. */
export const screens: readonly Screen[] = [
  { name: 'no-token', when: (state) => state.connection === 'no-token', view: NoTokenScreen },
  { name: 'spent-token', when: (state) => state.connection === 'spent-token', view: SpentTokenScreen },
  { name: 'stale', when: (state) => state.connection === 'stale', view: StaleScreen },
  { name: 'other-tab', when: (state) => state.connection === 'replaced', view: OtherTabScreen },
  { name: 'core-stopped', when: (state) => !state.opened && state.connection === 'lost', view: CoreStoppedScreen },
  { name: 'opening', when: (state) => !state.opened, view: OpeningScreen },
  // The accounts go before their words are off the disk: welcome would say too early that nothing is left.
  {
    name: 'deleting',
    when: (state) => (state.wiping || state.deletingShare !== null) && state.activeAccountId === null,
    view: DeletingScreen,
  },
  // What the first call to X found out is read before anything is chosen.
  {
    name: 'connected',
    when: ({ signIn }) => signIn?.network === 'x' && signIn.state === 'done',
    view: ConnectedScreen,
  },
  { name: 'welcome', when: (state) => state.activeAccountId === null, view: WelcomeScreen },
  { name: 'packs', when: (state) => state.deck === null, view: PacksScreen },
  { name: 'workspace', when: () => true, view: Workspace },
];
