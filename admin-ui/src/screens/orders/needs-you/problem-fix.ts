import { __ } from '@wordpress/i18n';

export interface Fix {
  readonly href: string;
  readonly label: string;
}

const SET_UP = '#set-up';

/** Where on this page a kind of problem is put right. */
const BY_PLACE: Record<string, () => Fix> = {
  mappings: () => ({ href: '#set-up/mappings', label: __('Taxes and payments', 'storebooks') }),
  connection: () => ({ href: SET_UP, label: __('Look at the connection', 'storebooks') }),
  sync_service: () => ({ href: SET_UP, label: __('Look at the sync service', 'storebooks') }),
};

/** Problems a setting answers for good. */
const BY_CODE: Record<string, () => Fix> = {
  gift_card_account_missing: () => ({ href: '#settings/money', label: __('Choose the account', 'storebooks') }),
  invoice_number_taken: () => ({ href: '#settings/invoices', label: __('Invoice numbers', 'storebooks') }),
  locked_period: () => ({ href: '#settings/money', label: __('Always take the first open day', 'storebooks') }),
  several_contacts: () => ({ href: '#settings/customers', label: __('Always take the oldest', 'storebooks') }),
  needs_approval: () => ({ href: '#settings/orders', label: __('Switch approval off', 'storebooks') }),
};

/** The link to what puts it right on this page, or null: then it lies in the order or in Zoho. */
export function fixOf(code: string): Fix | null {
  const where = window.storebooks.problems[code]?.where ?? 'none';
  return (BY_CODE[code] ?? BY_PLACE[where])?.() ?? null;
}

/** It must be put right in Zoho Books; the log leads to the document there. */
export function isFixedInZoho(code: string): boolean {
  return window.storebooks.problems[code]?.where === 'zoho';
}
