import { registerHooks } from 'node:module';

/** Preloaded with `node --import`: whoever imports `electron` gets the stand-in, as named exports and as the default one. */
const standIn = new URL('./stand-in.ts', import.meta.url).href;
const address = 'stand-in:electron';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: address, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url === address
      ? {
          format: 'module',
          source: `export * from '${standIn}'; import * as all from '${standIn}'; export default all;`,
          shortCircuit: true,
        }
      : next(url, context),
});
