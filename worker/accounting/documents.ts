import type { LinkFacts, LinkKey } from '../contract/link.js';

/**
 * What the books should hold for one sale: plain data, money as decimal text at the currency's decimals. Things that may
 * not exist in Zoho yet (contact, items, tax groups) are named by the key of their link; `sync/execute` puts the ids in.
 */
export type Documents = NothingWanted | Booking;

export interface NothingWanted {
  readonly kind: 'nothing';
  readonly reason: 'status' | 'before_sync_from' | 'void_without_invoice' | 'no_such_order';
}

export interface Booking {
  readonly kind: 'booking';
  readonly contact: ContactDocument;
  readonly items: readonly ItemDocument[];
  readonly taxGroups: readonly TaxGroupDocument[];
  readonly invoice: InvoiceDocument;
  /** null for an unpaid order and for a total of zero. */
  readonly payment: PaymentDocument | null;
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
  /** Normalised (trimmed, lower case); null for an order without one: then the contact is the order's own. */
  readonly email: string | null;
  /** First choice; `alternativeNames` follow when Zoho says it is taken (3062). */
  readonly name: string;
  readonly alternativeNames: readonly string[];
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly currencyId: string;
  readonly currency: string;
  readonly billing: Address;
  readonly shipping: Address;
}

export interface ItemDocument {
  readonly key: LinkKey;
  readonly sku: string | null;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  readonly rate: string;
}

export interface TaxGroupDocument {
  readonly key: LinkKey;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  /** Zoho tax ids, sorted. */
  readonly taxIds: readonly string[];
}

export type LineTax =
  { readonly kind: 'tax'; readonly taxId: string } | { readonly kind: 'group'; readonly key: LinkKey };

export interface InvoiceLine {
  readonly item: LinkKey;
  readonly name: string;
  readonly description: string;
  /** Decimal text; may have more decimals than the currency. */
  readonly rate: string;
  readonly quantity: string;
  /** An amount taken off this line before tax, or null. */
  readonly discount: string | null;
  readonly tax: LineTax | null;
}

export interface InvoiceDocument {
  readonly reference: string;
  readonly date: string;
  readonly currency: string;
  readonly currencyId: string;
  readonly inclusive: boolean;
  readonly lines: readonly InvoiceLine[];
  readonly shipping: { readonly charge: string; readonly tax: LineTax | null } | null;
  /** Signed, after tax; null when none is needed. */
  readonly adjustment: string | null;
  /** Order total: Zoho's answer must equal it in minor units. */
  readonly total: string;
  /** What Zoho is expected to compute as tax, and what the shop declared. */
  readonly expectedTax: string;
  readonly declaredTax: string;
  readonly exactness: 'tax_exact' | 'within_one_unit' | 'beyond';
  /** Names the representation chosen, for the link, the log line and the preview, e.g. "net, quantity × rate". */
  readonly representation: string;
  readonly notes: string;
  readonly facts: LinkFacts;
}

export interface PaymentDocument {
  readonly amount: string;
  readonly date: string;
  readonly mode: string;
  readonly accountId: string | null;
  /** Gateway transaction id, else the order's reference. */
  readonly reference: string;
  readonly description: string;
}

/** One step towards the documents; executed in order. */
export type Action =
  | { readonly kind: 'ensure_contact'; readonly contact: ContactDocument }
  | { readonly kind: 'ensure_item'; readonly item: ItemDocument }
  | { readonly kind: 'ensure_tax_group'; readonly group: TaxGroupDocument }
  | { readonly kind: 'create_invoice'; readonly invoice: InvoiceDocument; readonly contact: LinkKey }
  | { readonly kind: 'mark_sent'; readonly invoice: InvoiceDocument }
  | { readonly kind: 'record_payment'; readonly payment: PaymentDocument; readonly contact: LinkKey };
