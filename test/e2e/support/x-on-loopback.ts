import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { xApiHost } from '../../../src/shared/address/x-hosts.ts';

/**
 * Loaded into a core under test with Node's --import: what it sends to X's API arrives at the simulated X at STOA_X_ON_LOOPBACK. The product itself
 * has no way to call another place X.
 */
const there = new URL(process.env.STOA_X_ON_LOOPBACK ?? '');

function requestToX(options: https.RequestOptions): http.ClientRequest {
  if (options.host !== xApiHost) throw new Error(`Only ${xApiHost} may be asked, not ${options.host}.`);
  const { hostname, port } = there;
  return http.request({ ...options, protocol: 'http:', host: hostname, port, agent: new http.Agent() });
}

https.request = requestToX as typeof https.request;
syncBuiltinESMExports();
