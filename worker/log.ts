import { pino, type BaseLogger, type DestinationStream } from 'pino';
import type { Fields, Log } from './ports.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What may be told of an error: never headers, bodies or config, which carry tokens (toolchain §9). */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const extra = error as Error & { code?: unknown; status?: unknown };
  return {
    name: error.name,
    message: error.message,
    ...(typeof extra.code === 'string' ? { code: extra.code } : {}),
    ...(typeof extra.status === 'number' ? { status: extra.status } : {}),
    stack: error.stack,
  };
}

/** JSON lines on stdout; `event` is a sentence a merchant can read. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'event',
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: describeError },
    redact: {
      paths: ['authorization', '*.authorization', 'token', '*.token', 'secret', '*.secret'],
      censor: '[removed]',
    },
  };
  return wrap(destination === undefined ? pino(options) : pino(options, destination));
}

type Logger = Pick<BaseLogger, 'debug' | 'info' | 'warn' | 'error'> & { child(fields: Fields): Logger };

function wrap(logger: Logger): Log {
  return {
    debug: (event, fields) => logger.debug(fields ?? {}, event),
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
    child: (fields) => wrap(logger.child(fields)),
  };
}
