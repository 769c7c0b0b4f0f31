/**
 * The store did not answer as agreed. `upgrade`: the plugin is newer than this worker (426); `refused`: an error of WordPress or
 * of the plugin; `unreadable`: not the contract's shape; `unreachable`: no answer. Carries no body and no secret.
 */
export class StoreFailure extends Error {
  readonly kind: 'unreachable' | 'refused' | 'unreadable' | 'upgrade';
  readonly status: number;
  readonly code: string;
  constructor(kind: StoreFailure['kind'], status: number, code: string) {
    super(`the store answered ${kind} (${String(status)} ${code})`);
    this.name = 'StoreFailure';
    this.kind = kind;
    this.status = status;
    this.code = code;
  }
}
