import { DATA_CENTRES, type DataCentre } from '../contract/data-centres.js';

/** The servers a token may be sent to. */
export interface AllowedServers {
  /** The accounts server to use for a data centre. */
  accountsServer(dataCentre: DataCentre): string;
  isAccountsServer(origin: string): boolean;
  isApiDomain(origin: string): boolean;
  /** Web address of a document for a person to open; `page` as in "invoices", "creditnotes". */
  documentUrl(dataCentre: DataCentre, organizationId: string, page: string, id: string): string;
}

/**
 * Zoho's published servers; with `sandboxUrl` (ZOHO_ACCOUNTS_URL) that server stands in for every accounts server, and it
 * and the API domain it answers are allowed too. A production worker has no sandbox, so nothing else is ever called.
 */
export function createAllowedServers(sandboxUrl: string | null): AllowedServers {
  const sandbox = sandboxUrl === null ? null : originOf(sandboxUrl);
  const accounts = new Set<string>(Object.values(DATA_CENTRES).map((centre) => centre.accounts));
  const apis = new Set<string>(Object.values(DATA_CENTRES).map((centre) => centre.api));
  return {
    accountsServer: (dataCentre) => sandbox ?? DATA_CENTRES[dataCentre].accounts,
    isAccountsServer: (origin) => accounts.has(origin) || (sandbox !== null && origin === sandbox),
    isApiDomain: (origin) => apis.has(origin) || (sandbox !== null && originOf(origin) === origin),
    documentUrl: (dataCentre, organizationId, page, id) =>
      `${sandbox ?? DATA_CENTRES[dataCentre].books}/app/${organizationId}#/${page}/${id}`,
  };
}

/** "https://host[:port]" of a URL, or null when it is none; strips the stray "&" Zoho has been seen to send (§1.1). */
export function originOf(url: string): string | null {
  try {
    const parsed = new URL(url.replace(/&+$/, ''));
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.origin : null;
  } catch {
    return null;
  }
}
