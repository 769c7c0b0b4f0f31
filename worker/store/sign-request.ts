import { createHmac } from 'node:crypto';
import { NAMESPACE } from '../contract/version.js';

/**
 * `X-Storebooks-Signature` of a machine call (DESIGN §9): HMAC-SHA256 over "t.METHOD./wc-storebooks/v1/route.body" with
 * the bytes of WORKER_SECRET as written; the route without query, an empty body for GET.
 */
export function signRequest(
  secret: string,
  call: { unixSeconds: number; method: string; route: string; body: string },
) {
  const { unixSeconds, method, route, body } = call;
  const text = `${String(unixSeconds)}.${method}./${NAMESPACE}${route}.${body}`;
  const mac = createHmac('sha256', Buffer.from(secret, 'utf8')).update(text).digest('hex');
  return `t=${String(unixSeconds)},v1=${mac}`;
}
