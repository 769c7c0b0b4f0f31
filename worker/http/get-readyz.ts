import type { RequestHandler } from 'express';
import type { HttpDeps } from './routes.js';

/** 200 while orders can be booked: Redis and the store answer and Zoho is connected; else 503 with what is missing. */
export function getReadyz({ ready }: HttpDeps): RequestHandler {
  return async (_request, response) => {
    const readiness = await ready();
    const isReady = readiness.redis && readiness.store && readiness.connected;
    response.status(isReady ? 200 : 503).json({ ok: isReady, ...readiness });
  };
}
