import type { RequestHandler } from 'express';
import type { HttpDeps } from './routes.js';

const ORDER_TOPICS = new Set(['order.created', 'order.updated', 'order.deleted', 'order.restored', 'customer.created']);
const DRAFTS = new Set(['checkout-draft', 'auto-draft', 'draft']);

/**
 * A signed webhook is a hint whatever it holds: 200 and one poll (DESIGN §1.3). The body is never booked from, because it may be
 * older than the order (woocommerce §1.6); it is only looked at to tell the merchant what came.
 */
export function postWebhook({ poller, log }: HttpDeps): RequestHandler {
  return (request, response) => {
    const topic = request.get('x-wc-webhook-topic') ?? '';
    log.info(describe(topic, request.body as Buffer), { topic });
    poller.poke('webhook');
    response.status(200).json({});
  };
}

function describe(topic: string, body: Buffer): string {
  if (!ORDER_TOPICS.has(topic)) return 'a webhook of a topic Storebooks does not use came';
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    return 'a webhook came whose body cannot be read';
  }
  if (typeof json !== 'object' || json === null) return 'a webhook came whose body cannot be read';
  if ('code' in json && 'data' in json)
    return 'WooCommerce sent an error instead of an order: check the owner of its webhook';
  if ('status' in json && typeof json.status === 'string' && DRAFTS.has(json.status))
    return 'a webhook of an unfinished checkout came';
  return 'a webhook came';
}
