/**
 * What Zoho answers about an invoice, read by `zoho/invoices` (zoho-books-api §7.1): money as decimal text, absent
 * fields null. Input of the verification and of learning the BooksProfile.
 */
export interface InvoiceEcho {
  readonly invoiceId: string;
  readonly number: string;
  readonly reference: string;
  readonly status: string;
  readonly customerId: string;
  readonly currency: string;
  readonly date: string;
  readonly total: string;
  readonly balance: string;
  readonly taxTotal: string;
  readonly subTotal: string;
  readonly adjustment: string;
  readonly roundOff: string;
  readonly shippingCharge: string;
  readonly shippingTax: string | null;
  readonly inclusive: boolean | null;
  readonly taxRounding: string | null;
  readonly roundingMode: string | null;
  readonly pricePrecision: number | null;
  readonly discountType: string | null;
  readonly exchangeRate: string | null;
  readonly lastModifiedTime: string;
  readonly createdTime: string;
  readonly url: string;
  readonly lines: readonly {
    readonly name: string;
    readonly rate: string;
    readonly quantity: string;
    readonly itemTotal: string;
    readonly discount: string;
    readonly taxId: string | null;
  }[];
  readonly taxes: readonly { readonly name: string; readonly amount: string }[];
}
