import type { LinkFacts, LinkKey } from '../contract/link.js';

/**
 * What the books should hold for one sale: plain data, money as decimal text at the currency's decimals. Things that may
 * not exist in Zoho yet (contact, items, taxes, tax groups) are named by the key of their link; `sync/execute` puts the ids in.
 */
export type Documents = NothingWanted | NoLongerWanted | Booking;

export interface NothingWanted {
  readonly kind: 'nothing';
  readonly reason: 'status' | 'before_sync_from' | 'skipped' | 'no_such_order';
}

/** Whatever is booked of this order is to be undone: it was cancelled, failed, binned or deleted. */
export interface NoLongerWanted {
  readonly kind: 'void';
  readonly status: string;
  /** The credit note over the whole order, where a person chose that; what it names comes with it. */
  readonly credit: CreditNoteDocument | null;
  readonly contact: ContactDocument | null;
  readonly items: readonly ItemDocument[];
  readonly taxes: readonly TaxDocument[];
  readonly taxGroups: readonly TaxGroupDocument[];
  /** What was paid: to recognise it in the books, not to book it. */
  readonly payments: readonly PaymentDocument[];
  readonly facts: LinkFacts;
}

export interface Booking {
  readonly kind: 'booking';
  readonly contact: ContactDocument;
  readonly items: readonly ItemDocument[];
  readonly taxes: readonly TaxDocument[];
  readonly taxGroups: readonly TaxGroupDocument[];
  readonly invoice: InvoiceDocument;
  /** Of the gateway, of gift cards; none for an unpaid order and for a total of zero. */
  readonly payments: readonly PaymentDocument[];
  readonly credits: readonly CreditNoteDocument[];
  /** Refunds no credit note can be made for, which a person chose to leave. */
  readonly leftRefunds: readonly string[];
  readonly gateway: { readonly id: string; readonly title: string };
}

export interface Address {
  readonly attention: string;
  readonly address: string;
  readonly street2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
  readonly phone: string;
}

export interface ContactDocument {
  readonly key: LinkKey;
  /** A contact chosen by a person, or the one for all guests; then nothing is looked for or made. */
  readonly chosenId: string | null;
  /** Normalised (trimmed, lower case); null for an order without one: then the contact is the order's own. */
  readonly email: string | null;
  /** First choice; `alternativeNames` follow when Zoho says it is taken (3062). */
  readonly name: string;
  readonly alternativeNames: readonly string[];
  /** What the contact is called where Zoho does not take the name (3013): nothing a buyer may have typed in. */
  readonly plainName: string;
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly currencyId: string;
  readonly currency: string;
  readonly billing: Address;
  readonly shipping: Address;
  /** Fields only this organisation's edition takes (zoho-books-api §5.2). */
  readonly editionFields: EditionFields;
  readonly facts: LinkFacts;
}

/** Zoho's field name → value; never a field the edition does not take. */
export type EditionFields = Readonly<Record<string, string | boolean>>;

export interface ItemDocument {
  readonly key: LinkKey;
  /** An item chosen by a person, or the one for everything. */
  readonly chosenId: string | null;
  readonly sku: string | null;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  readonly rate: string;
}

/** A tax to be made where there is none of its percentage, because a rule says so. */
export interface TaxDocument {
  readonly key: LinkKey;
  readonly name: string;
  readonly percent: string;
  readonly compound: boolean;
}

export interface TaxGroupDocument {
  readonly key: LinkKey;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  /** In the order of the sale; a compound one builds on those before it. */
  readonly taxes: readonly TaxRef[];
}

/** A Zoho tax that is there, or one that is about to be made. */
export type TaxRef =
  { readonly kind: 'tax'; readonly taxId: string } | { readonly kind: 'new_tax'; readonly key: LinkKey };
export type LineTax = TaxRef | { readonly kind: 'group'; readonly key: LinkKey };

export interface DocumentLine {
  readonly item: LinkKey;
  readonly name: string;
  readonly description: string;
  /** Decimal text; may have more decimals than the currency. */
  readonly rate: string;
  readonly quantity: string;
  /** An amount taken off this line before tax, or null. */
  readonly discount: string | null;
  readonly tax: LineTax | null;
  /** The taxes themselves, for Zoho's arithmetic. */
  readonly percents: readonly { readonly taxId: string; readonly percent: string; readonly compound: boolean }[];
}

/** The invoice's own field for shipping: one amount, without item or quantity. */
export interface ShippingCharge {
  readonly amount: string;
  readonly tax: LineTax | null;
  readonly percents: DocumentLine['percents'];
}

/** What an invoice and a credit note have in common: everything the solver decides. */
export interface SolvedDocument {
  readonly reference: string;
  readonly date: string;
  readonly currency: string;
  readonly currencyId: string;
  readonly exchangeRate: string | null;
  readonly inclusive: boolean;
  readonly lines: readonly DocumentLine[];
  /** null where shipping is a line like the others. Credit notes have none (zoho-books-api §8.2). */
  readonly shipping: ShippingCharge | null;
  /** Signed, after tax; null when none is needed. Credit notes have none: there it is a line. */
  readonly adjustment: string | null;
  /** "Rounding", or the discounts that no line could bear. */
  readonly adjustmentName: string;
  /** Total of the order or refund: Zoho's answer must equal it in minor units. */
  readonly total: string;
  /** What Zoho is expected to compute as tax, and what the shop declared. */
  readonly expectedTax: string;
  readonly declaredTax: string;
  readonly exactness: 'tax_exact' | 'within_one_unit' | 'beyond';
  /** Names the representation chosen, for the link, the log line and the preview, e.g. "net, quantity × rate". */
  readonly representation: string;
  readonly notes: string;
  readonly locationId: string | null;
  readonly editionFields: EditionFields;
  readonly facts: LinkFacts;
}

export interface InvoiceDocument extends SolvedDocument {
  readonly kind: 'invoice';
  /** The shop's own number; null for Zoho's series, and where the invoice has its number already. */
  readonly number: string | null;
  readonly dueDate: string;
  readonly paymentTermsDays: number;
  readonly salesperson: string | null;
  readonly customFields: readonly { readonly apiName: string; readonly value: string }[];
  /** An unpaid invoice is marked as sent, or stays a draft. */
  readonly isSentUnpaid: boolean;
}

export interface CreditNoteDocument extends SolvedDocument {
  readonly kind: 'credit_note';
  /** The refund's id; "order" for a credit note over a whole cancelled order. */
  readonly slot: string;
  /** What becomes of the credit: paid out, set against the unpaid invoice, or left to the customer. */
  readonly settlement: Settlement;
}

export type Settlement =
  | {
      readonly kind: 'refund';
      readonly amount: string;
      readonly date: string;
      readonly mode: string;
      /** null: the one the payment was deposited to. */
      readonly accountId: string | null;
      readonly gateway: { readonly id: string; readonly title: string };
      readonly reference: string;
      readonly description: string;
    }
  | { readonly kind: 'apply'; readonly amount: string }
  | { readonly kind: 'none' };

export interface PaymentDocument {
  /** "1" for the gateway's, "gift-1" and so on. */
  readonly slot: string;
  readonly amount: string;
  readonly date: string;
  readonly mode: string;
  readonly accountId: string | null;
  /** Gateway transaction id, else the order's reference. */
  readonly reference: string;
  readonly description: string;
  /** The gateway's fee, booked as bank charges; null where none is known. */
  readonly bankCharges: string | null;
  readonly facts: LinkFacts;
}

/** One step towards the documents; executed in order. */
export type Action =
  | { readonly kind: 'ensure_contact'; readonly contact: ContactDocument }
  | { readonly kind: 'ensure_item'; readonly item: ItemDocument }
  | { readonly kind: 'ensure_tax'; readonly tax: TaxDocument }
  | { readonly kind: 'ensure_tax_group'; readonly group: TaxGroupDocument }
  | { readonly kind: 'create_invoice'; readonly invoice: InvoiceDocument; readonly contact: LinkKey }
  | {
      readonly kind: 'update_invoice';
      readonly invoice: InvoiceDocument;
      readonly contact: LinkKey;
      /** A person allowed it although it is paid. */
      readonly evenIfPaid: boolean;
    }
  | { readonly kind: 'mark_sent' }
  | { readonly kind: 'record_payment'; readonly payment: PaymentDocument; readonly contact: LinkKey }
  | { readonly kind: 'update_payment'; readonly payment: PaymentDocument; readonly contact: LinkKey }
  /** Asks before anything is taken back: of a deleted order nobody tells whether it was paid. */
  | { readonly kind: 'demand_unpaid'; readonly status: string }
  | { readonly kind: 'void_invoice'; readonly status: string; readonly evenIfPaid: boolean }
  | { readonly kind: 'create_credit_note'; readonly credit: CreditNoteDocument; readonly contact: LinkKey }
  | { readonly kind: 'settle_credit_note'; readonly credit: CreditNoteDocument }
  | { readonly kind: 'void_credit_note'; readonly slot: string }
  /** Nothing is written in Zoho: a person decided, and the link remembers it. */
  | { readonly kind: 'accept'; readonly status: 'left' | 'credited'; readonly facts: LinkFacts };
