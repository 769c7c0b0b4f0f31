import { createHmac } from 'node:crypto';

/**
 * One-legged OAuth 1.0a with HMAC-SHA256, WooCommerce's only key authentication over http (woocommerce §3.2). Answers the
 * value of the Authorization header. `url` is the address as the store believes it to be called: http behind a TLS proxy it does
 * not know of.
 */
export function oauth1Header(
  key: string,
  secret: string,
  call: { method: string; url: string; unixSeconds: number; nonce: string },
): string {
  const url = new URL(call.url);
  const oauth: [string, string][] = [
    ['oauth_consumer_key', key],
    ['oauth_nonce', call.nonce],
    ['oauth_signature_method', 'HMAC-SHA256'],
    ['oauth_timestamp', String(call.unixSeconds)],
  ];
  const parameters = [...url.searchParams.entries(), ...oauth]
    .map(([name, value]): [string, string] => [encode(name), encode(value)])
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const base = [call.method, encode(`${url.origin}${url.pathname}`), encode(parameters)].join('&');
  const signature = createHmac('sha256', `${secret}&`).update(base).digest('base64');
  const header = [...oauth, ['oauth_signature', signature] as [string, string]]
    .map(([name, value]) => `${name}="${encode(value)}"`)
    .join(', ');
  return `OAuth ${header}`;
}

/** RFC 3986; encodeURIComponent leaves five characters alone that OAuth wants encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
