import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { HttpError } from './http-error.js';
import type { HttpDeps } from './routes.js';

/** Prometheus figures for the holder of METRICS_TOKEN; without a token for nobody. */
export function getMetrics({ metrics, metricsToken }: HttpDeps): RequestHandler {
  return async (request, response) => {
    const given = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
    if (metricsToken === null || given === undefined || !isSame(given, metricsToken)) {
      throw new HttpError(401, 'unauthorized', 'A bearer token is needed.');
    }
    response.type(metrics.contentType).send(await metrics.metrics());
  };
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
