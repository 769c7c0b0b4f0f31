import { oauth1Header } from '../../worker/store/oauth1.js';
import type { RealStore } from './real-store.js';

export type Json = Record<string, unknown>;

/** wc/v3 of a shop over http, as any other program would call it. */
export interface WooClient {
  get(path: string): Promise<Json>;
  post(path: string, body: Json): Promise<Json>;
  put(path: string, body: Json): Promise<Json>;
  delete(path: string): Promise<Json>;
}

export function createWooClient(store: Pick<RealStore, 'url' | 'consumerKey' | 'consumerSecret'>): WooClient {
  let nonce = 0;

  async function send(method: string, path: string, body?: Json): Promise<Json> {
    const url = `${store.url}/wp-json/wc/v3${path}`;
    const authorization = oauth1Header(store.consumerKey, store.consumerSecret, {
      method,
      url,
      unixSeconds: Math.floor(Date.now() / 1000),
      nonce: `w${String(Date.now())}${String(nonce++)}${String(Math.random()).slice(2)}`,
    });
    const response = await fetch(url, {
      method,
      headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text.slice(0, 300)}`);
    return JSON.parse(text) as Json;
  }

  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    delete: (path) => send('DELETE', path),
  };
}
