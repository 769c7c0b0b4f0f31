import type { ZohoAnswer } from './http-types.js';
import { paidOn, type OrganizationState } from './state.js';

const escape = (value: string) => value.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** A page for people who watch the demo: what is in the books now. */
export function invoicesPage(organizations: Iterable<OrganizationState>, log: readonly unknown[]): ZohoAnswer {
  const sections = [...organizations].map((org) => {
    const rows = org.invoices.map((invoice) => {
      const customer = org.contacts.find((contact) => contact.contact_id === invoice.customer_id)?.contact_name ?? '';
      const paid = paidOn(org, invoice.invoice_id).join(' + ') || '–';
      const cells = [
        invoice.invoice_number,
        invoice.reference_number,
        customer,
        invoice.date,
        invoice.tax_total,
        invoice.adjustment,
        invoice.total,
        invoice.currency_code,
        paid,
        invoice.status,
      ];
      return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
    });
    const head = ['Invoice', 'Order', 'Customer', 'Date', 'Tax', 'Rounding', 'Total', '', 'Paid', 'Status'];
    return `<h2>${escape(org.name)}</h2><p>${String(org.invoices.length)} invoices, ${String(org.contacts.length)} contacts, ${String(org.items.length)} items, ${String(org.payments.length)} payments.</p><table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table>`;
  });
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>Zoho Books (simulator)</title>
<style>body{font:14px system-ui;margin:2rem;color:#222}table{border-collapse:collapse}th,td{padding:.3rem .8rem;border-bottom:1px solid #ddd;text-align:left}td:nth-child(n+5):nth-child(-n+7){text-align:right;font-variant-numeric:tabular-nums}</style>
<h1>Zoho Books (simulator)</h1><p>${String(log.length)} API calls so far. This page renews itself.</p>${sections.join('')}</html>`;
  return { status: 200, headers: { 'content-type': 'text/html;charset=UTF-8' }, body };
}
