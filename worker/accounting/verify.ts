import type { DocumentEcho } from './document-echo.js';
import type { SolvedDocument } from './documents.js';
import { Decimal } from './money.js';

/** Whether Zoho made what was asked for: the same total to the last unit, in the same currency, under our reference. */
export function verifyDocument(wanted: SolvedDocument, echo: DocumentEcho): 'equal' | 'differs' {
  const isEqual =
    new Decimal(echo.total).eq(wanted.total) &&
    (echo.currency === '' || echo.currency === wanted.currency) &&
    echo.reference === wanted.reference;
  return isEqual ? 'equal' : 'differs';
}

/** Whether Zoho's tax is the one the shop declared; where it is not, what the answer taught may lead to a better document. */
export function isTaxDeclared({ declaredTax }: SolvedDocument, echo: DocumentEcho): boolean {
  return taxesTold(echo).some((tax) => new Decimal(tax).eq(declaredTax));
}

/** What the tax of the whole document may be: nobody knows whether Zoho's sum holds that of the shipping charge (zoho-books-api §12.1). */
export function taxesTold({ taxTotal, shipping }: DocumentEcho): readonly [string, ...string[]] {
  if (shipping === null) return [taxTotal];
  return [taxTotal, new Decimal(taxTotal).plus(shipping.tax).toFixed()];
}
