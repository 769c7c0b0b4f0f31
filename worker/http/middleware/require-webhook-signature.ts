import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Log } from '../../ports.js';
import { HttpError } from '../http-error.js';

const PING = /^webhook_id=\d{1,20}$/;

/**
 * WooCommerce's signature: base64(HMAC-SHA256(body, secret)) with the text of WORKER_SECRET (woocommerce §1.5). Its unsigned ping
 * must get exactly 200 and does nothing. Anything else without a right signature is 401, without saying why.
 */
export function requireWebhookSignature({ workerSecret, log }: { workerSecret: string; log: Log }): RequestHandler {
  return (request, response, next) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signature = request.get('x-wc-webhook-signature');
    if (signature === undefined && PING.test(body.toString('latin1'))) {
      log.info('WooCommerce said hello to its webhook');
      response.status(200).json({});
      return;
    }
    if (signature === undefined || !isSignedBy(workerSecret, body, signature)) {
      log.warn('a webhook with a wrong signature was refused', { topic: request.get('x-wc-webhook-topic') ?? 'none' });
      throw new HttpError(401, 'bad_signature', 'The signature does not match.');
    }
    next();
  };
}

export function isSignedBy(secret: string, body: Buffer, signature: string): boolean {
  const expected = createHmac('sha256', Buffer.from(secret, 'utf8')).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  const isCanonical = given.toString('base64') === signature;
  return isCanonical && given.length === expected.length && timingSafeEqual(given, expected);
}
