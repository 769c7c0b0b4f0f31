import { problem, type Problem } from '../contract/problems.js';
import { SyncError } from '../errors.js';

/**
 * The store did not answer as agreed. `upgrade`: the plugin is newer than this worker (426); `refused`: an error of WordPress or
 * of the plugin; `unreadable`: not the contract's shape; `unreachable`: no answer. Carries no body and no secret. To an order it is
 * what a failed read of Zoho is: tried again with back-off.
 */
export class StoreFailure extends SyncError {
  readonly kind: 'unreachable' | 'refused' | 'unreadable' | 'upgrade';
  readonly status: number;
  readonly code: string;
  readonly problem: Problem = problem('unreachable', { what: 'WooCommerce' });
  constructor(kind: StoreFailure['kind'], status: number, code: string) {
    super(`the store answered ${kind} (${String(status)} ${code})`);
    this.name = 'StoreFailure';
    this.kind = kind;
    this.status = status;
    this.code = code;
  }
}
