import { runBrowserHost } from './hosts/browser/run-browser-host.ts';

/** Entry of the browser host; runs under the Node that npm installs. */
await runBrowserHost(process.argv.slice(2), import.meta.dirname);
