import { Decimal } from './money.js';
import { settledRefundsOf, type OwnLinks } from './own-links.js';
import type { Sale } from './sale.js';

/** Our credit notes that were set against the invoice while it was open: what is paid on it is that much less. */
export interface AppliedCredits {
  /** Their refunds. */
  readonly slots: readonly string[];
  readonly amount: Decimal;
}

/** Those whose refund still is; the credit of a deleted one is taken back before anything is paid. */
export function appliedCreditsOf(sale: Pick<Sale, 'refunds'>, own: OwnLinks): AppliedCredits {
  const refunds = sale.refunds.filter(({ total }) => !new Decimal(total).eq('0')).map(({ id }) => id);
  return appliedOf(own, new Set([...refunds, ...settledRefundsOf(own)]));
}

/** Of these refunds only, or of all. A credit comes off an invoice that is voided. */
export function appliedOf(own: OwnLinks, refunds: ReadonlySet<string> | null = null): AppliedCredits {
  const applied = [...own.settlements.values()].filter(
    ({ slot, status }) => own.invoice !== null && status === 'applied' && refunds?.has(slot) !== false,
  );
  return {
    slots: applied.map(({ slot }) => slot).sort(),
    amount: applied.reduce((sum, { total }) => sum.plus(total ?? '0'), new Decimal('0')),
  };
}
