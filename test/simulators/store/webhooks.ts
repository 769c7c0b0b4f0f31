import { createHash, createHmac } from 'node:crypto';

export type Topic = 'order.created' | 'order.updated' | 'order.deleted' | 'order.restored' | 'customer.created';

export interface Webhook {
  readonly id: number;
  readonly topic: Topic;
  readonly deliveryUrl: string;
  readonly secret: string;
  status: 'active' | 'disabled';
  failureCount: number;
  pendingDelivery: boolean;
  /** False once its owner lost the rights: every body is then an error (woocommerce §1.6). */
  ownerMayRead: boolean;
}

export interface WebhookDelivery {
  readonly webhook: Webhook;
  readonly kind: 'ping' | 'event';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface WebhookSim {
  readonly webhooks: Webhook[];
  add(topic: Topic, deliveryUrl: string, secret: string): Webhook;
  /** An event of the shop; coalesced per webhook and object while one is pending, lost where `lose` says so. */
  fire(topic: Topic, objectId: string): void;
  /** Takes what is queued; bodies are rendered now, not when the event happened. */
  due(): WebhookDelivery[];
  /** The receiver's answer; null = none. */
  settle(delivery: WebhookDelivery, status: number | null): void;
  lose: (topic: Topic, objectId: string) => boolean;
}

const DISABLE_AFTER = 5;

/** WooCommerce's own webhooks (woocommerce §1): at most once, unordered, never retried, off after the 7th failure in a row. */
export function createWebhooks(deps: {
  readonly now: () => number;
  readonly source: () => string;
  readonly render: (topic: Topic, objectId: string, ownerMayRead: boolean) => unknown;
}): WebhookSim {
  const webhooks: Webhook[] = [];
  let queue: { webhook: Webhook; objectId: string }[] = [];
  let pings: Webhook[] = [];

  function event(webhook: Webhook, objectId: string): WebhookDelivery {
    const body = JSON.stringify(deps.render(webhook.topic, objectId, webhook.ownerMayRead)).replaceAll('/', '\\/');
    const [resource = '', name = ''] = webhook.topic.split('.');
    return {
      webhook,
      kind: 'event',
      url: webhook.deliveryUrl,
      body,
      headers: {
        'content-type': 'application/json',
        'x-wc-webhook-source': deps.source(),
        'x-wc-webhook-topic': webhook.topic,
        'x-wc-webhook-resource': resource,
        'x-wc-webhook-event': name,
        'x-wc-webhook-signature': signWebhook(body, webhook.secret),
        'x-wc-webhook-id': String(webhook.id),
        'x-wc-webhook-delivery-id': createHash('md5')
          .update(`${String(webhook.id)}${String(Math.floor(deps.now() / 1000))}`)
          .digest('hex'),
      },
    };
  }

  const ping = (webhook: Webhook): WebhookDelivery => ({
    webhook,
    kind: 'ping',
    url: webhook.deliveryUrl,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `webhook_id=${String(webhook.id)}`,
  });

  const sim: WebhookSim = {
    webhooks,
    lose: () => false,
    add(topic, deliveryUrl, secret) {
      const webhook: Webhook = {
        id: webhooks.length + 1,
        topic,
        deliveryUrl,
        secret,
        status: 'active',
        failureCount: 0,
        pendingDelivery: true,
        ownerMayRead: true,
      };
      webhooks.push(webhook);
      pings.push(webhook);
      return webhook;
    },
    fire(topic, objectId) {
      for (const webhook of webhooks) {
        if (webhook.topic !== topic || webhook.status !== 'active' || sim.lose(topic, objectId)) continue;
        if (!queue.some((entry) => entry.webhook === webhook && entry.objectId === objectId))
          queue.push({ webhook, objectId });
      }
    },
    due() {
      const deliveries = [...pings.map(ping), ...queue.map(({ webhook, objectId }) => event(webhook, objectId))];
      pings = [];
      queue = [];
      return deliveries;
    },
    settle({ webhook, kind }, status) {
      if (kind === 'ping') {
        webhook.pendingDelivery = status !== 200;
        return;
      }
      if (status !== null && status >= 200 && status < 303) webhook.failureCount = 0;
      else if (webhook.failureCount > DISABLE_AFTER) webhook.status = 'disabled';
      else webhook.failureCount++;
      if (webhook.pendingDelivery) pings.push(webhook);
    },
  };
  return sim;
}

/** base64(HMAC-SHA256(body, secret)) with the secret's HTML entities decoded (woocommerce §1.5). */
export function signWebhook(body: string, secret: string): string {
  const decoded = secret
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&amp;', '&');
  return createHmac('sha256', decoded).update(body).digest('base64');
}
