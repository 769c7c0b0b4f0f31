import type { ContactDocument } from '../../../worker/accounting/documents.js';
import type { OrganizationState } from '../../simulators/zoho-books/state.js';

export const PLACE = { attention: 'Jane Doe', address: 'Street 1', street2: '', city: 'Austin', state: 'TX', zip: '1' };

/** Of a customer in Austin, in the organisation's own dollars. */
export const contactDocument = (org: OrganizationState, more: Partial<ContactDocument> = {}): ContactDocument => ({
  key: { object_type: 'customer', object_id: '5', kind: 'contact', slot: 'USD' },
  chosenId: null,
  email: 'jane@example.com',
  name: 'Jane Doe',
  alternativeNames: ['Jane Doe (jane@example.com)', 'Jane Doe (ABCD-7)'],
  plainName: 'jane@example.com',
  companyName: '',
  firstName: 'Jane',
  lastName: 'Doe',
  phone: '',
  currencyId: org.currencies[0]?.currency_id ?? '',
  currency: 'USD',
  billing: { ...PLACE, country: 'US', phone: '' },
  shipping: { ...PLACE, country: 'US', phone: '' },
  editionFields: {},
  facts: { hash: 'a'.repeat(64), status: '', decimals: 0, settled_refunds: [] },
  ...more,
});
