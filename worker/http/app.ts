import express, { type ErrorRequestHandler, type Express } from 'express';
import { HttpError } from './http-error.js';
import { ROUTES, type HttpDeps } from './routes.js';

/** The worker's own HTTP (DESIGN §9): hints in, health out; errors are JSON {error, message}. */
export function createApp(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  for (const { method, path, handlers } of ROUTES) app[method](path, ...handlers(deps));
  app.use((_request, response) => {
    response.status(404).json({ error: 'not_found', message: 'There is no such route.' });
  });
  app.use(errorHandler(deps));
  return app;
}

function errorHandler({ log }: HttpDeps): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof HttpError) {
      response.status(error.status).json({ error: error.code, message: error.message });
      return;
    }
    if (isTooLarge(error)) {
      response
        .status(413)
        .set('connection', 'close')
        .json({ error: 'too_large', message: 'The body is larger than 1 MiB.' });
      return;
    }
    if (isBadRequest(error)) {
      response.status(400).json({ error: 'bad_request', message: 'The request cannot be read.' });
      return;
    }
    log.error('a request failed', { error });
    response.status(500).json({ error: 'internal_error', message: 'Something went wrong here.' });
  };
}

/** body-parser marks its errors by type and status. */
function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
}

function isBadRequest(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status < 500
  );
}
