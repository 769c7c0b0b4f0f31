import type { DocumentEcho } from '../../worker/accounting/document-echo.js';
import type { CreditNoteDocument, InvoiceDocument, SolvedDocument } from '../../worker/accounting/documents.js';
import type { BooksProfile } from '../../worker/contract/books-profile.js';
import type { Tax } from '../simulators/zoho-books/state.js';
import { computeTotals, type TotalsResult } from '../simulators/zoho-books/totals.js';
import type { Switches } from '../simulators/zoho-books/switches.js';

/** What Zoho would make of a document: the simulator's arithmetic, which shares nothing with the solver's. */
export function zohoAnswers(document: InvoiceDocument | CreditNoteDocument, switches: Switches): TotalsResult {
  return computeTotals(
    {
      decimals: document.total.split('.')[1]?.length ?? 0,
      inclusive: document.inclusive && switches.inclusive === 'honoured',
      lines: document.lines.map((line) => ({
        rate: line.rate,
        quantity: line.quantity,
        discount: document.kind === 'invoice' ? (line.discount ?? '0') : '0',
        taxes: line.percents.map((tax): Tax => ({
          tax_id: tax.taxId,
          tax_name: tax.taxId,
          percent: tax.percent,
          type: tax.compound ? 'compound_tax' : 'tax',
          country_code: '',
          tax_specific_type: '',
        })),
      })),
      shipping: { charge: '0', taxes: [] },
      adjustment: adjustmentOf(document, switches),
    },
    switches,
  );
}

const adjustmentOf = (document: SolvedDocument, { adjustmentField }: Switches) =>
  adjustmentField === 'on' ? (document.adjustment ?? '0') : '0';

/** The same as the worker reads it. */
export function echoOf(document: SolvedDocument, answer: TotalsResult, switches: Switches): DocumentEcho {
  return {
    id: '1',
    number: 'INV-1',
    reference: document.reference,
    status: 'draft',
    customerId: '1',
    currency: document.currency,
    date: document.date,
    total: answer.total,
    balance: answer.total,
    taxTotal: answer.taxTotal,
    adjustment: adjustmentOf(document, switches),
    roundOff: answer.roundoff,
    inclusive: document.inclusive && switches.inclusive === 'honoured',
    taxRounding: null,
    roundingMode: null,
    exchangeRate: null,
    lastModifiedTime: '',
    createdTime: '',
    url: '',
    notes: '',
    lines: [],
  };
}

const known = <T>(value: T) => ({ value, source: 'organization' as const });

/** An organisation of which everything that reaches a total is known. */
export function profileOf(switches: Switches): Partial<BooksProfile> {
  return {
    tax_rounding: known(switches.taxRounding),
    rounding_mode: known(switches.roundingMode),
    compound: known(switches.compoundInGroup),
    inclusive: known(switches.inclusive === 'honoured'),
    rate_precision: known(Number(switches.ratePrecision)),
    quantity_precision: known(Number(switches.quantityPrecision)),
    discount_level: known(switches.discountLevel),
    adjustment: known(switches.adjustmentField === 'on'),
    negative_line: known(switches.negativeLine === 'accept'),
  };
}
