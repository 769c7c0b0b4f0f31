/** The one list of scopes ever asked for (DESIGN §8; zoho-books-api §1.4). A test holds every call against it. */
export const SCOPES = [
  ...['contacts', 'invoices', 'customerpayments', 'creditnotes'].flatMap((resource) =>
    ['CREATE', 'READ', 'UPDATE', 'DELETE'].map((right) => `ZohoBooks.${resource}.${right}`),
  ),
  'ZohoBooks.settings.CREATE',
  'ZohoBooks.settings.READ',
  'ZohoBooks.settings.UPDATE',
  'ZohoBooks.accountants.READ',
  'ZohoBooks.banking.READ',
] as const;
