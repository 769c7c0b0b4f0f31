import type { Call } from '../contract/claim.js';
import type { Bodies } from './bodies.js';
import type { AllowedServers } from './data-centres.js';
import { createZohoSession, type SessionOptions, type ZohoClientDeps, type ZohoSession } from './client.js';
import { createCreditNotes, type CreditNotes } from './credit-notes.js';
import { createContacts, type Contacts } from './contacts.js';
import { createInvoices, type Invoices } from './invoices.js';
import { createItems, type Items } from './items.js';
import { createOrganizations, type Organizations } from './organizations.js';
import { createPayments, type Payments } from './payments.js';
import { createTaxes, type Taxes } from './taxes.js';

/** Everything one claim (or one request) may ask of Zoho Books. */
export interface Zoho {
  readonly contacts: Contacts;
  readonly items: Items;
  readonly taxes: Taxes;
  readonly invoices: Invoices;
  readonly creditNotes: CreditNotes;
  readonly payments: Payments;
  readonly organizations: Organizations;
  readonly calls: readonly Call[];
  readonly bodies: Bodies;
  /** What the last answer said the organisation may call in a day; null: none has said. */
  callsPerDay(): number | null;
}

export type OpenZoho = (options: SessionOptions) => Zoho;

export function createOpenZoho(deps: ZohoClientDeps & { readonly servers: AllowedServers }): OpenZoho {
  return (options) => fromSession(createZohoSession(deps, options), deps.servers);
}

function fromSession(session: ZohoSession, servers: AllowedServers): Zoho {
  const { data_center: dataCentre, organization_id: organizationId } = session.connection;
  const urlOf = (page: string) => (id: string) => servers.documentUrl(dataCentre, organizationId ?? '', page, id);
  return {
    contacts: createContacts(session),
    items: createItems(session),
    taxes: createTaxes(session),
    invoices: createInvoices(session, urlOf('invoices')),
    creditNotes: createCreditNotes(session, urlOf('creditnotes')),
    payments: createPayments(session),
    organizations: createOrganizations(session),
    calls: session.calls,
    bodies: session.bodies,
    callsPerDay: () => session.callsPerDay(),
  };
}
