import type { Json } from './http-types.js';

/** The ground truth of one organisation; money as decimal text, ids as text of 19 digits. */
export interface Tax {
  readonly tax_id: string;
  readonly tax_name: string;
  readonly percent: string;
  readonly type: 'tax' | 'compound_tax';
  readonly country_code: string;
  /** India: igst, cgst, sgst (reference §9). */
  readonly tax_specific_type?: string;
}

export interface TaxGroup {
  readonly tax_group_id: string;
  readonly tax_group_name: string;
  readonly taxes: readonly Tax[];
}

export interface Stamped {
  readonly createdAt: number;
  modifiedAt: number;
}

export interface ContactPerson {
  readonly contact_person_id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly is_primary_contact: boolean;
}

/** `address_id` and the fields as sent. */
export type Address = Readonly<Record<string, string>>;

export interface Contact extends Stamped {
  readonly contact_id: string;
  contact_name: string;
  readonly contact_type: 'customer' | 'vendor';
  /** Of the primary contact person. */
  email: string;
  currency_code: string;
  status: 'active' | 'inactive';
  persons: ContactPerson[];
  billing_address: Address;
  shipping_address: Address;
  /** Further addresses of POST /contacts/{id}/address. */
  addresses: Address[];
  fields: Json;
}

export interface Item extends Stamped {
  readonly item_id: string;
  name: string;
  sku: string;
  rate: string;
  status: 'active' | 'inactive';
  fields: Json;
}

export interface LineTax {
  readonly tax_id: string;
  readonly tax_name: string;
  readonly amount: string;
}

export interface DocumentLine {
  readonly line_item_id: string;
  readonly item_id: string;
  readonly name: string;
  readonly description: string;
  readonly rate: string;
  readonly quantity: string;
  /** As sent: an amount, or a percentage like "10%". */
  readonly discount: string;
  readonly discount_amount: string;
  readonly tax_id: string;
  readonly account_id: string;
  readonly item_total: string;
  readonly taxes: readonly LineTax[];
  /** The line as asked for, from which a PUT with its line_item_id goes on. */
  readonly wish: Json;
}

export interface CustomFieldValue {
  readonly customfield_id: string;
  readonly api_name: string;
  readonly label: string;
  readonly value: string;
}

/** What invoices and credit notes have in common. */
export interface SaleDocument {
  reference_number: string;
  customer_id: string;
  date: string;
  currency_code: string;
  exchange_rate: string;
  is_inclusive_tax: boolean;
  lines: DocumentLine[];
  sub_total: string;
  tax_total: string;
  taxes: LineTax[];
  roundoff: string;
  total: string;
  notes: string;
  terms: string;
  location_id: string;
  custom_fields: CustomFieldValue[];
  /** The document as asked for, without its lines. */
  wish: Json;
}

export interface Invoice extends SaleDocument, Stamped {
  readonly invoice_id: string;
  invoice_number: string;
  due_date: string;
  payment_terms: number;
  adjustment: string;
  shipping_charge: string;
  shipping_charge_tax_id: string;
  shipping_charge_tax: string;
  discount: string;
  discount_total: string;
  is_discount_before_tax: boolean;
  salesperson_name: string;
  status: 'draft' | 'sent' | 'void';
}

export interface Refund {
  readonly refund_id: string;
  amount: string;
  date: string;
  refund_mode: string;
  reference_number: string;
  description: string;
  exchange_rate: string;
  from_account_id: string;
}

export interface Payment extends Stamped {
  readonly payment_id: string;
  readonly payment_number: string;
  customer_id: string;
  payment_mode: string;
  amount: string;
  bank_charges: string;
  date: string;
  reference_number: string;
  description: string;
  account_id: string;
  currency_code: string;
  exchange_rate: string;
  location_id: string;
  custom_fields: CustomFieldValue[];
  invoices: { readonly invoice_payment_id: string; readonly invoice_id: string; readonly amount_applied: string }[];
  refunds: Refund[];
}

export interface CreditNote extends SaleDocument, Stamped {
  readonly creditnote_id: string;
  creditnote_number: string;
  /** The invoice of `?invoice_id=`; '' without. */
  readonly invoice_id: string;
  status: 'draft' | 'open' | 'void';
  applied: {
    readonly creditnote_invoice_id: string;
    readonly invoice_id: string;
    readonly amount_applied: string;
    readonly date: string;
  }[];
  refunds: Refund[];
}

export interface Currency {
  readonly currency_id: string;
  readonly currency_code: string;
  readonly price_precision: number;
  readonly is_base: boolean;
}

export interface Account {
  readonly account_id: string;
  readonly account_name: string;
  readonly account_type: string;
  /** Absent: it is. */
  readonly is_active?: boolean;
}

export interface OrganizationState {
  readonly organization_id: string;
  readonly name: string;
  readonly edition: string;
  readonly country: string;
  /** India: the state the organisation is in; '' elsewhere. */
  readonly state_code: string;
  readonly currency_code: string;
  readonly currencies: Currency[];
  readonly accounts: Account[];
  readonly taxes: Tax[];
  readonly taxGroups: TaxGroup[];
  readonly taxExemptions: { readonly tax_exemption_id: string; readonly tax_exemption_code: string }[];
  readonly customFields: { readonly customfield_id: string; readonly api_name: string; readonly label: string }[];
  readonly locations: { readonly location_id: string; readonly location_name: string }[];
  readonly contacts: Contact[];
  readonly items: Item[];
  readonly invoices: Invoice[];
  readonly payments: Payment[];
  readonly creditNotes: CreditNote[];
  /** What would have been e-mailed to customers; must stay empty. */
  readonly mails: { readonly at: number; readonly what: string }[];
  /** How many automatic numbers each series has given out. */
  readonly series: { invoice: number; creditnote: number; payment: number };
}

export function paidOn(organization: OrganizationState, invoiceId: string): string[] {
  return organization.payments.flatMap((payment) =>
    payment.invoices.filter((applied) => applied.invoice_id === invoiceId).map((applied) => applied.amount_applied),
  );
}
