import type { PastInvoices } from './past-invoices.js';
import { withClaim, type SyncDeps, type SyncJob } from './with-claim.js';
import { workOnOrder } from './work-on-order.js';

export interface OrderDeps extends SyncDeps {
  readonly pastInvoices: PastInvoices;
}

/** One order, once: what the books should hold → what is missing → Zoho (DESIGN §2). */
export function syncOrder(job: SyncJob, deps: OrderDeps): Promise<'done' | 'again' | 'nothing'> {
  return withClaim('order', job, deps, (claim, lease, zoho) => workOnOrder(claim, lease, zoho, deps));
}
