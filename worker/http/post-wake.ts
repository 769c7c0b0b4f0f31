import type { RequestHandler } from 'express';
import type { HttpDeps } from './routes.js';

/** "Something changed, poll now": from anybody, without content; the poller limits how often it listens. */
export function postWake({ poller }: HttpDeps): RequestHandler {
  return (request, response) => {
    request.resume();
    poller.poke('wake');
    response.status(204).end();
  };
}
