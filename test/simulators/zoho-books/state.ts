/** The ground truth of one organisation; money as decimal text, ids as text of 19 digits. */
export interface Tax {
  readonly tax_id: string;
  readonly tax_name: string;
  readonly percent: string;
  readonly type: 'tax' | 'compound_tax';
  readonly country_code: string;
}

export interface TaxGroup {
  readonly tax_group_id: string;
  readonly tax_group_name: string;
  readonly taxes: readonly Tax[];
}

interface Stamped {
  readonly createdAt: number;
  modifiedAt: number;
}

export interface Contact extends Stamped {
  readonly contact_id: string;
  contact_name: string;
  readonly contact_type: 'customer' | 'vendor';
  email: string;
  readonly currency_code: string;
  status: 'active' | 'inactive';
  fields: Record<string, unknown>;
}

export interface Item extends Stamped {
  readonly item_id: string;
  name: string;
  sku: string;
  rate: string;
  status: 'active' | 'inactive';
}

export interface LineTax {
  readonly tax_id: string;
  readonly tax_name: string;
  readonly amount: string;
}

export interface InvoiceLine {
  readonly line_item_id: string;
  readonly item_id: string;
  readonly name: string;
  readonly description: string;
  readonly rate: string;
  readonly quantity: string;
  readonly discount: string;
  readonly tax_id: string;
  readonly item_total: string;
  readonly taxes: readonly LineTax[];
}

export interface Invoice extends Stamped {
  readonly invoice_id: string;
  readonly invoice_number: string;
  reference_number: string;
  customer_id: string;
  date: string;
  currency_code: string;
  exchange_rate: string;
  is_inclusive_tax: boolean;
  lines: InvoiceLine[];
  sub_total: string;
  tax_total: string;
  taxes: LineTax[];
  adjustment: string;
  shipping_charge: string;
  roundoff: string;
  total: string;
  notes: string;
  status: 'draft' | 'sent' | 'void';
}

export interface Payment extends Stamped {
  readonly payment_id: string;
  readonly payment_number: string;
  readonly customer_id: string;
  readonly payment_mode: string;
  readonly amount: string;
  readonly date: string;
  readonly reference_number: string;
  readonly account_id: string;
  readonly invoices: readonly { invoice_id: string; amount_applied: string }[];
}

export interface CreditNote extends Stamped {
  readonly creditnote_id: string;
  readonly creditnote_number: string;
  readonly reference_number: string;
  readonly customer_id: string;
  readonly date: string;
  readonly currency_code: string;
  readonly total: string;
  readonly tax_total: string;
  status: 'draft' | 'open' | 'void';
  readonly applied: { invoice_id: string; amount_applied: string }[];
  readonly refunds: { creditnote_refund_id: string; amount: string; date: string; reference_number: string }[];
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
}

export interface OrganizationState {
  readonly organization_id: string;
  readonly name: string;
  readonly edition: string;
  readonly country: string;
  readonly currency_code: string;
  readonly currencies: Currency[];
  readonly accounts: Account[];
  readonly taxes: Tax[];
  readonly taxGroups: TaxGroup[];
  readonly contacts: Contact[];
  readonly items: Item[];
  readonly invoices: Invoice[];
  readonly payments: Payment[];
  readonly creditNotes: CreditNote[];
  /** What would have been e-mailed to customers; must stay empty. */
  readonly mails: { readonly at: number; readonly what: string }[];
}

export function paidOn(organization: OrganizationState, invoiceId: string): string[] {
  return organization.payments.flatMap((payment) =>
    payment.invoices.filter((applied) => applied.invoice_id === invoiceId).map((applied) => applied.amount_applied),
  );
}
