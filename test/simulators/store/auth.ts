import { createHmac, timingSafeEqual } from 'node:crypto';
import { NAMESPACE, SIGNATURE_HEADER } from '../../../worker/contract/version.js';
import type { StoreRequest } from './http-types.js';

const NONCE_WINDOW_S = 900;
const SIGNATURE_WINDOW_S = 300;

export interface AuthOptions {
  readonly now: () => number;
  readonly url: () => string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  /** False for a shop behind a TLS proxy it does not know of: Basic is ignored, OAuth is computed over http. */
  readonly seesTls: () => boolean;
}

export interface Auth {
  /** WooCommerce's own check (woocommerce §3.2): Basic over TLS, else one-legged OAuth 1.0a with a nonce per key. */
  hasKey(request: StoreRequest): boolean;
  /** The plugin's signature (DESIGN §9). */
  hasSignature(request: StoreRequest): boolean;
}

export function createAuth(options: AuthOptions): Auth {
  const { consumerKey, consumerSecret, workerSecret } = options;
  const nonces = new Set<string>();
  const nowSeconds = () => Math.floor(options.now() / 1000);

  function basic(header: string): boolean {
    const [key, secret] = Buffer.from(header.slice(6), 'base64').toString('utf8').split(':');
    return key === consumerKey && secret === consumerSecret;
  }

  function oauth(request: StoreRequest): boolean {
    const fromHeader = Object.fromEntries(
      [...(request.headers.authorization ?? '').matchAll(/(oauth_\w+)="([^"]*)"/g)].map((match) => [
        match[1] ?? '',
        decodeURIComponent(match[2] ?? ''),
      ]),
    );
    const parameters: Record<string, string> = { ...request.query, ...fromHeader };
    const { oauth_consumer_key, oauth_nonce, oauth_signature, oauth_signature_method, oauth_timestamp } = parameters;
    if (oauth_consumer_key !== consumerKey || oauth_nonce === undefined || oauth_signature === undefined) return false;
    if (Math.abs(nowSeconds() - Number(oauth_timestamp)) > NONCE_WINDOW_S || nonces.has(oauth_nonce)) return false;
    const algorithm = oauth_signature_method === 'HMAC-SHA1' ? 'sha1' : 'sha256';
    const base = [
      request.method,
      encode(`${httpOrigin(options.url())}${request.path}`),
      encode(normalised(parameters)),
    ].join('&');
    const expected = createHmac(algorithm, `${consumerSecret}&`).update(base).digest('base64');
    if (!sameText(expected, oauth_signature)) return false;
    nonces.add(oauth_nonce);
    return true;
  }

  return {
    hasKey(request) {
      const header = request.headers.authorization ?? '';
      if (header.startsWith('Basic ')) return options.seesTls() && basic(header);
      return !options.seesTls() && oauth(request);
    },
    hasSignature(request) {
      const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(request.headers[SIGNATURE_HEADER] ?? '');
      if (match?.[1] === undefined || match[2] === undefined) return false;
      if (Math.abs(nowSeconds() - Number(match[1])) > SIGNATURE_WINDOW_S) return false;
      const route = request.path.replace(`/wp-json/${NAMESPACE}`, '');
      const text = `${match[1]}.${request.method}./${NAMESPACE}${route}.${request.method === 'GET' ? '' : request.body}`;
      return sameText(createHmac('sha256', workerSecret).update(text).digest('hex'), match[2]);
    },
  };
}

function normalised(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .filter(([name]) => name !== 'oauth_signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function httpOrigin(url: string): string {
  return new URL(url).origin;
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
