import type { StoreReport } from './run-store.js';

/** The table at the end, for a person who wants to know whether the books are right. */
export function printReport(report: StoreReport): void {
  const row = (name: string, value: string | number) => console.log(`  ${name.padEnd(34)} ${String(value)}`);
  console.log(`\nStore ${report.name}`);
  row('orders', `${String(report.orders)}, ${String(report.bookable)} bookable`);
  row('invoices', `${String(report.invoices)}, ${String(report.exactTotals)} exact to the cent`);
  row(
    'tax exact',
    `${String(report.exactTax)} of ${String(report.bookable)}, ${String(report.adjusted)} with a rounding line`,
  );
  row('ignored (status not booked)', report.ignored);
  row('parked', report.parked.length === 0 ? 'none' : report.parked.map(({ id, code }) => `${id} ${code}`).join(', '));
  row('refunds', `${String(report.refunds)}, ${String(report.exactCredits)} credit notes exact and settled`);
  row(
    'Zoho calls',
    `${String(report.calls)} (bound ${String(report.callBound)}), set-up ${String(report.setupCalls)}, refused for quota ${String(report.throttled)}`,
  );
  row(
    'new in Zoho',
    `${String(report.newContacts)} contacts, ${String(report.newItems)} items, ${String(report.newGroups)} tax groups`,
  );
  row('calls per order, known customer', spread(report.callsKnown, 0));
  row('calls per order, new customer', spread(report.callsNew, 0));
  row('order → invoice, seconds', spread(report.secondsToInvoice, 1));
  row('seconds in all', `${report.seconds.toFixed(1)} (bound ${((report.calls / 100) * 60 + 60).toFixed(0)})`);
  for (const fault of report.faults) console.log(`  WRONG: ${fault}`);
}

function spread(values: readonly number[], digits: number): string {
  if (values.length === 0) return '–';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(digits);
  return `p50 ${at(0.5)}, p95 ${at(0.95)} (${String(values.length)} orders)`;
}
