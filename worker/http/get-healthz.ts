import type { RequestHandler } from 'express';

/** The process answers; nothing else is asked. */
export function getHealthz(): RequestHandler {
  return (_request, response) => {
    response.json({ ok: true });
  };
}
