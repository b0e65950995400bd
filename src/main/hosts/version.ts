import packageJson from '../../../package.json' with { type: 'json' };

/** Stoa's version, as in package.json. */
export const version: string = packageJson.version;
