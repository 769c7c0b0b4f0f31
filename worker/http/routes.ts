import type { RequestHandler } from 'express';
import type { Registry } from 'prom-client';
import type { Log } from '../ports.js';
import type { Poller } from '../queue/poller.js';
import { getHealthz } from './get-healthz.js';
import { getMetrics } from './get-metrics.js';
import { getReadyz } from './get-readyz.js';
import { rawBody } from './middleware/raw-body.js';
import { requireWebhookSignature } from './middleware/require-webhook-signature.js';
import { postWake } from './post-wake.js';
import { postWebhook } from './post-webhook.js';

export interface Readiness {
  readonly redis: boolean;
  readonly store: boolean;
  readonly connected: boolean;
}

export interface HttpDeps {
  readonly poller: Pick<Poller, 'poke'>;
  readonly log: Log;
  readonly workerSecret: string;
  readonly metricsToken: string | null;
  readonly metrics: Registry;
  readonly ready: () => Promise<Readiness>;
}

interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handlers: (deps: HttpDeps) => RequestHandler[];
}

export const ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/webhooks/woocommerce',
    handlers: (deps) => [rawBody(), requireWebhookSignature(deps), postWebhook(deps)],
  },
  { method: 'post', path: '/wake', handlers: (deps) => [postWake(deps)] },
  { method: 'get', path: '/healthz', handlers: () => [getHealthz()] },
  { method: 'get', path: '/readyz', handlers: (deps) => [getReadyz(deps)] },
  { method: 'get', path: '/metrics', handlers: (deps) => [getMetrics(deps)] },
];
