import type { CreditNoteDocument, Settlement } from '../accounting/documents.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import { createDocuments, type DocumentNames, type Documents, type Refused } from './documents.js';
import { asDecimal, asList, asObject, asText } from './read.js';

export type PayOut = Extract<Settlement, { kind: 'refund' }>;

/** Money paid back against a credit note, or the part of it set against an invoice. */
export interface CreditUse {
  readonly id: string;
  readonly amount: string;
  readonly date: string;
  readonly reference: string;
}

export interface CreditNotes extends Documents<CreditNoteDocument> {
  /** A draft becomes open; a refusal comes back as data. */
  open(creditNoteId: string): Promise<Refused | null>;
  /** Pays the credit out of an account; zoho-books-api §8.2. */
  refund(
    creditNoteId: string,
    payOut: PayOut & { accountId: string },
    exchangeRate: string | null,
  ): Promise<CreditUse | Refused>;
  listRefunds(creditNoteId: string): Promise<CreditUse[]>;
  /** Gone is gone, also where it was gone before. */
  deleteRefund(creditNoteId: string, refundId: string): Promise<void>;
  /** Sets credit against an open invoice; a refusal (12005–12007) comes back as data. */
  apply(creditNoteId: string, invoiceId: string, amount: string): Promise<Refused | null>;
  /** What of it is set against this invoice. */
  listApplied(creditNoteId: string, invoiceId: string): Promise<CreditUse[]>;
  /** As deleteRefund. */
  deleteApplied(creditNoteId: string, applicationId: string): Promise<void>;
}

export function createCreditNotes(session: ZohoSession, url: (creditNoteId: string) => string): CreditNotes {
  const names: DocumentNames<CreditNoteDocument> = {
    path: '/creditnotes',
    one: 'creditnote',
    many: 'creditnotes',
    idField: 'creditnote_id',
    numberField: 'creditnote_number',
    what: 'credit note',
    url,
    more: () => ({}),
    query: () => ({}),
  };
  const at = (id: string, rest: string) => `/creditnotes/${id}/${rest}`;
  const remove = async (path: string, what: string) => {
    const result = await session.call({ method: 'DELETE', path, what });
    if (result.kind === 'refused' && result.status !== 404) throw refusal(result, what);
  };
  return {
    ...createDocuments(session, names),

    async open(id) {
      const result = await session.call({
        method: 'POST',
        path: at(id, 'status/open'),
        what: 'opening of the credit note',
      });
      return result.kind === 'refused' ? result : null;
    },

    async refund(id, payOut, exchangeRate) {
      const body = {
        date: payOut.date,
        refund_mode: payOut.mode,
        amount: payOut.amount,
        from_account_id: payOut.accountId,
        reference_number: payOut.reference,
        description: payOut.description,
        ...(exchangeRate === null ? {} : { exchange_rate: exchangeRate }),
      };
      const result = await session.call({ method: 'POST', path: at(id, 'refunds'), body, what: 'refund' });
      if (result.kind === 'refused') return result;
      const made = readUse(asObject(result.body.creditnote_refund), 'creditnote_refund_id');
      if (made.id === '') throw unreadable('refund');
      return made;
    },
    async listRefunds(id) {
      const result = await session.call({ method: 'GET', path: at(id, 'refunds'), what: 'refund' });
      if (result.kind === 'refused') throw refusal(result, 'refund');
      return asList(result.body.creditnote_refunds).map((row) => readUse(row, 'creditnote_refund_id'));
    },
    deleteRefund: (id, refundId) => remove(at(id, `refunds/${refundId}`), 'refund'),

    async apply(id, invoiceId, amount) {
      const body = { invoices: [{ invoice_id: invoiceId, amount_applied: amount }] };
      const result = await session.call({ method: 'POST', path: at(id, 'invoices'), body, what: 'credit' });
      return result.kind === 'refused' ? result : null;
    },
    async listApplied(id, invoiceId) {
      const body = await session.demand({ method: 'GET', path: at(id, 'invoices'), what: 'credit' });
      return asList(body.invoices_credited)
        .filter((row) => asText(row.invoice_id) === invoiceId)
        .map((row) => readUse(row, 'creditnote_invoice_id'));
    },
    deleteApplied: (id, applicationId) => remove(at(id, `invoices/${applicationId}`), 'credit'),
  };
}

function readUse(row: Record<string, unknown>, idField: string): CreditUse {
  return {
    id: asText(row[idField]),
    amount: asDecimal(row.amount) ?? asDecimal(row.amount_applied) ?? asDecimal(row.credited_amount) ?? '0',
    date: asText(row.date),
    reference: asText(row.reference_number),
  };
}
