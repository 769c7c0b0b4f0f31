export interface StoreRequest {
  readonly method: string;
  /** "/wp-json/…" without query. */
  readonly path: string;
  readonly query: Record<string, string>;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface StoreAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export type Json = Record<string, unknown>;

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): StoreAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** An error as WordPress sends it. */
export function wpError(status: number, code: string, message: string): StoreAnswer {
  return answer(status, { code, message, data: { status } });
}
