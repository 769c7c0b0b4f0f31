import { CONTRACT, CONTRACT_HEADER, NAMESPACE, SIGNATURE_HEADER } from '../../worker/contract/version.js';
import { oauth1Header } from '../../worker/store/oauth1.js';
import { signRequest } from '../../worker/store/sign-request.js';

export interface PluginAnswer {
  readonly status: number;
  readonly json: Record<string, unknown>;
}

/** The plugin's routes as a machine calls them: with key and signature. */
export type PluginClient = (method: string, route: string, body?: unknown) => Promise<PluginAnswer>;

export interface MachineKeys {
  readonly url: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
}

export function createPluginClient(keys: MachineKeys): PluginClient {
  return async (method, route, body) => {
    const url = `${keys.url}/wp-json/${NAMESPACE}${route}`;
    const text = body === undefined ? '' : JSON.stringify(body);
    const unixSeconds = Math.floor(Date.now() / 1000);
    const nonce = `p${String(Date.now())}${String(Math.random()).slice(2)}`;
    const response = await fetch(url, {
      method,
      headers: {
        authorization: oauth1Header(keys.consumerKey, keys.consumerSecret, { method, url, unixSeconds, nonce }),
        [CONTRACT_HEADER]: String(CONTRACT),
        [SIGNATURE_HEADER]: signRequest(keys.workerSecret, {
          unixSeconds,
          method,
          route: route.split('?')[0] ?? route,
          body: text,
        }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: text }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };
}
