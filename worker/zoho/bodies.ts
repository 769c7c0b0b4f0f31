import { BODY_LENGTH, MOST_BODIES, type CallBody } from '../contract/claim.js';
import { cutTo } from '../contract/primitives.js';

/** The part of a call that tells what it was about. */
interface BodyOf {
  readonly method: string;
  readonly path: string;
  readonly what: string;
  readonly body?: Record<string, unknown>;
}

/** What is kept of the calls of one claim for the log (DESIGN §4): every failure, and the latest write of each document. */
export interface Bodies {
  /** `status` 0 and an empty `received`: there was no answer. */
  note(call: BodyOf, status: number, received: string, failed: boolean): void;
  /** At most MOST_BODIES, the latest; no secret is in them. */
  kept(): CallBody[];
}

export function createBodies(): Bodies {
  let noted: CallBody[] = [];
  return {
    note({ method, path, what, body }, status, received, failed) {
      if (!failed && method === 'GET') return;
      const document = what.slice(0, 40);
      if (!failed) noted = noted.filter((earlier) => earlier.failed || earlier.document !== document);
      const sent = body === undefined ? '' : JSON.stringify(withoutSecrets(body));
      noted.push({
        method,
        path: path.slice(0, 200),
        status,
        document,
        failed,
        sent: cutTo(sent, BODY_LENGTH),
        received: cutTo(withoutSecretsInText(received), BODY_LENGTH),
      });
    },
    kept: () => noted.slice(-MOST_BODIES),
  };
}

/** Zoho's links for a customer open the document without a password, so they are secrets too. */
const SECRET_NAME = /token|secret|password|authorization|cookie|api_?key|card_?number|cvv|_url$|^url$/i;
/** Zoho's access and refresh tokens and the codes of its consent page. */
const SECRET_TEXT = /1000\.[0-9a-f]{16,}(\.[0-9a-f]{16,})?/gi;
const REMOVED = '(removed)';

function withoutSecretsInText(text: string): string {
  try {
    return JSON.stringify(withoutSecrets(JSON.parse(text)));
  } catch {
    return text.replace(SECRET_TEXT, REMOVED);
  }
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SECRET_TEXT, REMOVED);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      SECRET_NAME.test(name) && entry !== '' && entry !== null ? REMOVED : withoutSecrets(entry),
    ]),
  );
}
