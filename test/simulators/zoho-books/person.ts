import { statusOfNote } from './find-note.js';
import type { Context, Json } from './http-types.js';
import { statusOf } from './invoice-echo.js';
import type { OrganizationState } from './state.js';

/** The paths of what a person changes. */
export type Resource = 'invoices' | 'creditnotes' | 'customerpayments' | 'contacts' | 'items';

/** One line of the list of all documents. */
export interface DocumentRow {
  readonly kind: 'invoice' | 'credit_note' | 'credit_note_refund' | 'payment' | 'payment_refund';
  readonly id: string;
  readonly number: string;
  readonly reference: string;
  readonly date: string;
  readonly currency: string;
  readonly total: string;
  readonly status: string;
}

/** Somebody at the web page of the organisation: Zoho's rules hold, but no quota, no scope, no log and no fault. */
export interface Person {
  /** Any call; throws the Refusal where Zoho's rules refuse it. */
  call(method: string, path: string, body?: Json, query?: Record<string, string>): Json;
  /** PUT with just these fields. */
  edit(resource: Resource, id: string, change: Json): Json;
  /** Changes the nth line of an invoice or credit note, the others stay. */
  editLine(resource: 'invoices' | 'creditnotes', id: string, index: number, change: Json): Json;
  writeNote(resource: 'invoices' | 'creditnotes', id: string, notes: string): void;
  /** Pays the balance, or less; answers the payment's id. */
  pay(invoiceId: string, more?: Json): string;
  void(resource: 'invoices' | 'creditnotes', id: string): void;
  remove(resource: Resource, id: string): void;
  /** Invoices of another plugin: nth → its fields; a line and a customer where they name none. Answers their ids. */
  seedInvoices(count: number, nth: (index: number) => Json): string[];
  /** Everything that is in the books, void documents too. */
  documents(): DocumentRow[];
}

export function createPerson(
  org: OrganizationState,
  call: Person['call'],
  context: () => Pick<Context, 'switches' | 'now'>,
): Person {
  const get = (resource: Resource, id: string): Json => {
    const [document] = Object.values(call('GET', `/${resource}/${id}`));
    return document as Json;
  };
  const edit: Person['edit'] = (resource, id, change) => call('PUT', `/${resource}/${id}`, change);
  let customer = '';

  return {
    call,
    edit,
    editLine(resource, id, index, change) {
      const lines = get(resource, id).line_items as Json[];
      const line_items = lines.map(({ line_item_id }, at) => ({ line_item_id, ...(at === index ? change : {}) }));
      return edit(resource, id, { line_items });
    },
    writeNote: (resource, id, notes) => void edit(resource, id, { notes }),
    pay(invoiceId, more = {}) {
      const { customer_id, balance, date } = get('invoices', invoiceId);
      const amount = more.amount ?? balance;
      const { payment } = call('POST', '/customerpayments', {
        customer_id,
        payment_mode: 'banktransfer',
        date,
        amount,
        invoices: [{ invoice_id: invoiceId, amount_applied: amount }],
        ...more,
      });
      return String((payment as Json).payment_id);
    },
    void: (resource, id) => void call('POST', `/${resource}/${id}/status/void`),
    remove: (resource, id) => void call('DELETE', `/${resource}/${id}`),
    seedInvoices(count, nth) {
      if (customer === '') {
        const { contact } = call('POST', '/contacts', { contact_name: `Another plugin's customer ${org.name}` });
        customer = String((contact as Json).contact_id);
      }
      return Array.from({ length: count }, (_, index) => {
        const { invoice } = call('POST', '/invoices', {
          customer_id: customer,
          line_items: [{ name: 'Goods', rate: '10', quantity: 1 }],
          ...nth(index),
        });
        return String((invoice as Json).invoice_id);
      });
    },
    documents: () => documentsOf(org, context()),
  };
}

function documentsOf(org: OrganizationState, { switches, now }: Pick<Context, 'switches' | 'now'>): DocumentRow[] {
  const invoices = org.invoices.map((invoice): DocumentRow => ({
    kind: 'invoice',
    id: invoice.invoice_id,
    number: invoice.invoice_number,
    reference: invoice.reference_number,
    date: invoice.date,
    currency: invoice.currency_code,
    total: invoice.total,
    status: statusOf({ org, switches, now }, invoice),
  }));
  const notes = org.creditNotes.flatMap((note): DocumentRow[] => {
    const shared = { number: note.creditnote_number, currency: note.currency_code };
    return [
      {
        ...shared,
        kind: 'credit_note',
        id: note.creditnote_id,
        reference: note.reference_number,
        date: note.date,
        total: note.total,
        status: statusOfNote(note),
      },
      ...note.refunds.map((refund): DocumentRow => ({
        ...shared,
        kind: 'credit_note_refund',
        id: refund.refund_id,
        reference: refund.reference_number,
        date: refund.date,
        total: refund.amount,
        status: '',
      })),
    ];
  });
  const payments = org.payments.flatMap((payment): DocumentRow[] => {
    const shared = { number: payment.payment_number, currency: payment.currency_code, status: '' };
    return [
      {
        ...shared,
        kind: 'payment',
        id: payment.payment_id,
        reference: payment.reference_number,
        date: payment.date,
        total: payment.amount,
      },
      ...payment.refunds.map((refund): DocumentRow => ({
        ...shared,
        kind: 'payment_refund',
        id: refund.refund_id,
        reference: refund.reference_number,
        date: refund.date,
        total: refund.amount,
      })),
    ];
  });
  return [...invoices, ...notes, ...payments];
}
