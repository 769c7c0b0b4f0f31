/**
 * What Zoho answers about an invoice or a credit note, read by `zoho/documents` (zoho-books-api §7.1, §8.2): money as decimal text,
 * absent fields null. Input of the verification and of learning the BooksProfile.
 */
export interface DocumentEcho {
  readonly id: string;
  readonly number: string;
  readonly reference: string;
  readonly status: string;
  readonly customerId: string;
  readonly currency: string;
  readonly date: string;
  readonly total: string;
  readonly balance: string;
  readonly taxTotal: string;
  readonly adjustment: string;
  /** null: none. Whether `taxTotal` holds its tax nobody knows. */
  readonly shipping: { readonly amount: string; readonly tax: string } | null;
  readonly roundOff: string;
  readonly inclusive: boolean | null;
  readonly taxRounding: string | null;
  readonly roundingMode: string | null;
  readonly exchangeRate: string | null;
  readonly lastModifiedTime: string;
  readonly createdTime: string;
  readonly url: string;
  readonly notes: string;
  readonly lines: readonly EchoedLine[];
}

export interface EchoedLine {
  readonly lineId: string;
  readonly itemId: string;
  readonly name: string;
  readonly rate: string;
  readonly quantity: string;
  readonly discount: string;
  readonly taxId: string;
}
