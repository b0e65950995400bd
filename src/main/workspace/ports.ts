/** What the core needs from the world around it, a file for each; hosts plug these in, tests plug in stand-ins or the simulator. */
export type * from './ports/clock.ts';
export type * from './ports/contacts.ts';
export type * from './ports/data-directory.ts';
export type * from './ports/host.ts';
export type * from './ports/log.ts';
export type * from './ports/networks.ts';
export type * from './ports/oauth.ts';
export type * from './ports/outcome.ts';
export type * from './ports/outgoing-files.ts';
export type * from './ports/preferences-file.ts';
export type * from './ports/vaults.ts';
export type * from './ports/x-answer.ts';
export type * from './ports/x-api.ts';
