import Big from 'big.js';
import { paidOn } from '../simulators/zoho-books/state.js';
import { refText } from '../simulators/store/tables.js';
import type { World } from './world.js';

/** A parked order that a person must look at anyway: the last gap of DESIGN §5 left two documents behind. */
const EXCUSED_AFTER_LATE_COMMIT = new Set(['two_candidates', 'found_but_different']);

/**
 * Judged from the simulators' own ground truth, never from what the worker believes (reliability §2.2): every violation as a
 * sentence.
 */
export function violations(world: World): string[] {
  const { store, zoho, orders, organizationId } = world;
  const org = zoho.org(organizationId);
  const found: string[] = [];
  const say = (text: string) => void found.push(text);

  for (const { order, bookable } of orders) {
    const id = String(order.id);
    const reference = `AB12-${id}`;
    const row = store.tables.changes.get(refText({ object_type: 'order', object_id: id }));
    const invoices = org.invoices.filter(
      (invoice) => invoice.reference_number === reference && invoice.status !== 'void',
    );
    if (row === undefined) {
      say(`order ${id} has no change row`);
      continue;
    }
    const excused = world.lateReferences.has(reference) || world.lateReferences.has(`ch_${id}`);
    if (row.state === 'parked' && excused && EXCUSED_AFTER_LATE_COMMIT.has(row.problem?.code ?? '')) continue;
    if (!['done', 'ignored'].includes(row.state)) {
      say(
        `order ${id} ends ${row.state} (${row.problem?.code ?? 'no problem'} ${JSON.stringify(row.problem?.params ?? {})})`,
      );
    }
    if (!bookable) {
      if (invoices.length > 0) say(`order ${id} is not bookable but has an invoice`);
      continue;
    }
    if (invoices.length !== 1) say(`order ${id} has ${String(invoices.length)} invoices`);
    const [invoice] = invoices;
    if (invoice === undefined) continue;
    if (!new Big(invoice.total).eq(new Big(String(order.total))))
      say(`order ${id}: invoice ${invoice.total}, order ${String(order.total)}`);
    const payments = paidOn(org, invoice.invoice_id);
    const wanted = order.date_paid_gmt === null ? 0 : 1;
    if (payments.length !== wanted) say(`order ${id} has ${String(payments.length)} payments, wants ${String(wanted)}`);
    if (wanted === 1 && payments.length === 1 && !new Big(payments[0] ?? '0').eq(invoice.total))
      say(`order ${id} is paid with ${payments[0] ?? ''}`);
    if (wanted === 0 && invoice.status !== 'sent') say(`order ${id} is unpaid but its invoice is ${invoice.status}`);
  }

  reportDoubles(
    org.contacts.filter((contact) => contact.email !== '').map((contact) => contact.email),
    'contact',
    say,
  );
  reportDoubles(
    org.contacts.map((contact) => contact.contact_name),
    'contact name',
    say,
  );
  reportDoubles(
    org.items.filter((item) => item.sku !== '').map((item) => item.sku),
    'item',
    say,
  );
  reportDoubles(
    org.items.map((item) => item.name),
    'item name',
    say,
  );
  reportDoubles(
    org.taxGroups.map((group) => group.taxes.map((tax) => tax.tax_id).join()),
    'tax group',
    say,
  );
  const unpaidOrphans = org.payments.filter((payment) => payment.invoices.length !== 1);
  if (unpaidOrphans.length > 0) say('a payment without invoice');
  if (org.mails.length > 0) say('a customer was mailed');
  const throttled = zoho.log.filter((call) => call.status === 429 && call.fault === null);
  if (throttled.length > 0) say(`${String(throttled.length)} calls were over the quota`);
  return found;
}

function reportDoubles(keys: readonly string[], what: string, say: (text: string) => void): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) say(`two of ${what} ${key}`);
    seen.add(key);
  }
}
