import type { Store } from '../../simulators/store/store.js';
import type { ZohoBooks } from '../../simulators/zoho-books/zoho-books.js';

/** Where both Zoho's accounts and its API are. */
export const ORIGIN = 'https://zoho.example';
export const ORGANIZATION = '100200300';
export const CLIENT = { client_id: 'client', client_secret: 'secret' };

/** As a finished connect request leaves it; connecting itself has its own tests. */
export function connectStore(store: Store, zoho: ZohoBooks): void {
  const delivery = zoho.handle({
    method: 'POST',
    path: '/oauth/v2/token',
    query: {},
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      ...CLIENT,
      code: zoho.selfClientCode(),
    }).toString(),
  });
  if (delivery.kind !== 'answer') throw new Error('the token exchange was lost');
  const { refresh_token } = JSON.parse(delivery.answer.body) as { refresh_token: string };
  const sealed = {
    ...CLIENT,
    refresh_token,
    accounts_server: ORIGIN,
    api_domain: ORIGIN,
    data_center: 'us',
    organization_id: ORGANIZATION,
  };
  store.tables.connection = {
    state: 'connected',
    organization_id: ORGANIZATION,
    organizations: [],
    problem: null,
    sealed: JSON.stringify(sealed),
  };
}
