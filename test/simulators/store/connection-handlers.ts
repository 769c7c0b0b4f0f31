import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import { DATA_CENTRES } from '../../../worker/contract/data-centres.js';
import { problem } from '../../../worker/contract/problems.js';
import { SCOPES } from '../../../worker/contract/scopes.js';
import { NAMESPACE } from '../../../worker/contract/version.js';
import { wpError, type StoreAnswer, type StoreRequest } from './http-types.js';
import { PluginError, type Handlers, type PluginContext } from './plugin-handler.js';
import { addRequest } from './requests.js';

type ConnectionRoute = 'connection' | 'connect' | 'disconnect' | 'chooseOrganization';

/** The connection to Zoho, from the client's secret to the organisation. */
export const CONNECTION_HANDLERS: Handlers<ConnectionRoute> = {
  connection: (_, { tables }, { signed }) => ({
    ...tables.connection,
    sealed: signed ? tables.connection.sealed : null,
  }),
  connect(body, context) {
    const { tables, states, now, url } = context;
    const { publicKey } = tables;
    if (publicKey === null) throw new PluginError(409, 'sync_service_never_seen');
    const sealed = sealBox(JSON.stringify({ client_id: body.client_id, client_secret: body.client_secret }), publicKey);
    const sealCode = (code: string) => sealBox(code, publicKey);
    const { data_center } = body;
    tables.connection = { ...tables.connection, state: 'connecting', problem: null };
    if (body.code !== undefined)
      return {
        request_id: addRequest(
          tables,
          { type: 'connect', sealed, sealed_code: sealCode(body.code), data_center },
          now(),
        ),
      };
    const state = createHash('sha256')
      .update(`${String(now())}${String(states.size)}`)
      .digest('hex');
    states.set(state, { sealed, sealCode, data_center, endsAt: now() + 600_000 });
    const parameters = new URLSearchParams({
      client_id: body.client_id,
      response_type: 'code',
      redirect_uri: callbackUrl(url()),
      scope: SCOPES.join(','),
      state,
      access_type: 'offline',
      prompt: 'consent',
    });
    return {
      authorize_url: `${tables.accountsUrl ?? DATA_CENTRES[data_center].accounts}/oauth/v2/auth?${parameters.toString()}`,
    };
  },
  disconnect(_, { tables, now }) {
    const { sealed } = tables.connection;
    // Kept until the worker has revoked it at Zoho; its answer erases it.
    tables.connection = { state: 'none', organization_id: null, organizations: [], problem: null, sealed };
    if (sealed !== null) addRequest(tables, { type: 'revoke' }, now());
    return { ...tables.connection, sealed: null };
  },
  chooseOrganization: (body, { tables, now }) => ({
    request_id: addRequest(tables, { type: 'choose_organization', ...body }, now()),
  }),
};

/** Zoho's way back after the browser's consent: single-use state, then only a redirect. */
export function oauthCallback(request: StoreRequest, { tables, states, now, url }: PluginContext): StoreAnswer {
  const { state = '', code, error } = request.query;
  const waitingState = states.get(state);
  states.delete(state);
  if (waitingState === undefined || waitingState.endsAt < now())
    return wpError(403, 'storebooks_unknown_state', 'Unknown state');
  if (error !== undefined || code === undefined) {
    tables.connection = { ...tables.connection, state: 'none', problem: problem('access_denied', {}) };
  } else {
    const accounts_server = request.query['accounts-server'];
    const payload = {
      type: 'connect',
      sealed: waitingState.sealed,
      sealed_code: waitingState.sealCode(code),
      data_center: waitingState.data_center,
      redirect_uri: callbackUrl(url()),
      ...(accounts_server === undefined ? {} : { accounts_server }),
    } as const;
    addRequest(tables, payload, now());
  }
  return { status: 302, headers: { location: `${url()}/wp-admin/admin.php?page=storebooks` }, body: '' };
}

const callbackUrl = (url: string) => `${url}/wp-json/${NAMESPACE}/connection/callback`;

/** As PHP's sodium_crypto_box_seal does; the library must be ready (prepareSealing). */
function sealBox(text: string, publicKey: string): string {
  return Buffer.from(sodium.crypto_box_seal(text, Buffer.from(publicKey, 'base64'))).toString('base64');
}

export const prepareSealing = (): Promise<void> => sodium.ready;
