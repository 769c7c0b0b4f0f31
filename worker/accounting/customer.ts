import { problem, type Problem } from '../contract/problems.js';
import { wooCustomerSchema } from '../contract/woo-customer.js';
import { toContact, type ContactContext } from './contact.js';
import type { ContactDocument } from './documents.js';
import { vatNumberOf } from './order-meta.js';
import { err, ok, type Result } from './result.js';
import type { SaleCustomer } from './sale.js';

/** One account of the shop as the books see it. */
export interface CustomerRecord {
  readonly id: string;
  /** The role "customer": somebody who may buy, not the shop's own staff or a mere reader. */
  readonly isCustomer: boolean;
  readonly buyer: SaleCustomer;
}

/** Reads a wc/v3 customer (woocommerce §3.1); a problem where it is none. */
export function readCustomer(json: unknown): Result<CustomerRecord, Problem> {
  const parsed = wooCustomerSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err(problem('unreadable_order', { detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` }));
  }
  const account = parsed.data;
  const billing = {
    ...account.billing,
    first_name: account.billing.first_name || account.first_name,
    last_name: account.billing.last_name || account.last_name,
  };
  const email = (account.billing.email.trim() || account.email.trim()).toLowerCase();
  const meta = new Map((account.meta_data ?? []).map(({ key, value }) => [key, value]));
  return ok({
    id: account.id,
    isCustomer: account.role === 'customer',
    buyer: {
      id: account.id,
      email: email === '' ? null : email,
      billing,
      shipping: account.shipping,
      vatNumber: vatNumberOf(meta),
      isErased: email === 'deleted@site.invalid',
    },
  });
}

/** The contact of an account in one currency. */
export function contactOfCustomer(
  { id, buyer }: CustomerRecord,
  context: Omit<ContactContext, 'key' | 'choice'>,
): ContactDocument {
  const key = { object_type: 'customer', object_id: id, kind: 'contact', slot: context.currency } as const;
  return toContact(buyer, { ...context, key, choice: null });
}
