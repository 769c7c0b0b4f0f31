import type { ConnectionUpdate, ZohoConnection } from '../contract/connection.js';
import { problem, type Problem } from '../contract/problems.js';
import { connectSecretsSchema, type AdminRequest, type AnswerRequest } from '../contract/request.js';
import { NeedsFix, Reconnect, SyncError } from '../errors.js';
import type { Log, Random } from '../ports.js';
import type { StoreClient } from '../store/store-client.js';
import { originOf, type AllowedServers } from '../zoho/data-centres.js';
import type { OAuth } from '../zoho/oauth.js';
import type { Tokens } from '../zoho/tokens.js';
import type { OpenZoho, Zoho } from '../zoho/zoho.js';
import { openConnection, type Books } from './books.js';
import { newErrorId } from './internal-error.js';
import { unlimitedLease } from './lease.js';
import { preview } from './preview.js';
import { readIndex } from './read-index.js';
import { readReference } from './read-reference.js';

export interface RequestDeps {
  readonly store: StoreClient;
  readonly oauth: OAuth;
  readonly tokens: Tokens;
  readonly servers: AllowedServers;
  readonly openZoho: OpenZoho;
  readonly books: Books;
  readonly log: Log;
  readonly random: Random;
  /** Opens what the admin's browser sealed to our public key. */
  readonly openBox: (sealed: string) => Promise<string>;
  readonly seal: (text: string) => string;
  readonly unseal: (sealed: string) => string;
}

type Payload = AdminRequest['payload'];
type Handler<T extends Payload['type']> = (
  payload: Extract<Payload, { type: T }>,
  deps: RequestDeps,
) => Promise<AnswerRequest>;

const HANDLERS: { readonly [T in Payload['type']]: Handler<T> } = {
  connect,
  choose_organization: chooseOrganization,
  read_reference: readAgain,
  read_index: readIndexPage,
  preview: answerPreview,
  revoke,
};

/** Answers one request of the admin page; a failure is an answer too, with the problem the admin reads: none is tried for ever. */
export async function answerRequest(request: AdminRequest, deps: RequestDeps): Promise<void> {
  const { payload } = request;
  const handler = HANDLERS[payload.type] as Handler<Payload['type']>;
  let answer: AnswerRequest;
  try {
    answer = await handler(payload, deps);
  } catch (error) {
    answer = failure(payload.type, problemOf(error, request, deps));
  }
  await deps.store.answerRequest(request.id, answer);
  deps.books.forgetConnection();
  deps.log.info(`request ${payload.type} ${answer.state}`, { request: request.id });
}

function problemOf(error: unknown, { id, payload }: AdminRequest, { log, random }: RequestDeps): Problem {
  if (error instanceof SyncError) {
    log.warn(`request ${payload.type} failed`, { problem: error.problem.code });
    return error.problem;
  }
  const errorId = newErrorId(random);
  log.error('internal error', { request: id, type: payload.type, error_id: errorId, error });
  return problem('internal_error', { error_id: errorId });
}

function failure(type: Payload['type'], reason: Problem): AnswerRequest {
  const answer = { state: 'failed', result: {}, problem: reason } as const;
  if (type !== 'connect') return answer;
  const connection = {
    state: 'none',
    sealed: null,
    organization_id: null,
    organizations: [],
    problem: reason,
  } as const;
  return { ...answer, connection: { ...connection, organizations: [] } };
}

/** Self-client code or the browser's call-back: code → tokens → organisations → reference data, all in one answer. */
async function connect(payload: Extract<Payload, { type: 'connect' }>, deps: RequestDeps): Promise<AnswerRequest> {
  const { servers, oauth } = deps;
  const secrets = connectSecretsSchema.parse(JSON.parse(await deps.openBox(payload.sealed)));
  const code = await deps.openBox(payload.sealed_code);
  const answered = payload.accounts_server === undefined ? null : originOf(payload.accounts_server);
  const accountsServer = answered ?? servers.accountsServer(payload.data_center);
  if (!servers.isAccountsServer(accountsServer)) {
    throw new NeedsFix(problem('invalid_client', { data_center: payload.data_center }));
  }
  const client = { clientId: secrets.client_id, clientSecret: secrets.client_secret, accountsServer };
  const granted = await oauth.exchange(client, code, payload.redirect_uri ?? null);
  const connection: ZohoConnection = {
    client_id: secrets.client_id,
    client_secret: secrets.client_secret,
    refresh_token: granted.refreshToken,
    accounts_server: accountsServer,
    api_domain: granted.apiDomain,
    data_center: payload.data_center,
    organization_id: null,
  };
  await deps.tokens.keep(connection, granted.token, granted.expiresInMs);
  const organizations = await openFor(connection, deps).organizations.list();
  const [only, another] = organizations;
  if (only === undefined)
    throw new NeedsFix(problem('refused_by_zoho', { code: '6041', message: '', what: 'organisation' }));
  if (another === undefined) return finishConnection(connection, only.organization_id, organizations, deps);
  return {
    state: 'done',
    result: {},
    problem: null,
    connection: update('choose_organization', connection, organizations, deps),
  };
}

async function chooseOrganization(
  payload: Extract<Payload, { type: 'choose_organization' }>,
  deps: RequestDeps,
): Promise<AnswerRequest> {
  const stored = await deps.store.connection();
  const connection = openConnection(stored, deps.unseal);
  if (connection === null) throw new NeedsFix(problem('not_connected', {}));
  return finishConnection(connection, payload.organization_id, stored.organizations, deps);
}

async function readAgain(_: Extract<Payload, { type: 'read_reference' }>, deps: RequestDeps): Promise<AnswerRequest> {
  const connection = await connected(deps);
  const zoho = openFor(connection, deps);
  const learnt = await readReference(zoho, connection.organization_id);
  return withLimit({ state: 'done', result: {}, problem: null, learnt }, zoho);
}

async function readIndexPage(
  payload: Extract<Payload, { type: 'read_index' }>,
  deps: RequestDeps,
): Promise<AnswerRequest> {
  const zoho = openFor(await connected(deps), deps);
  return withLimit(await readIndex(payload, zoho), zoho);
}

/** Every hour's answer carries the organisation's limit: plans change. */
function withLimit(answer: AnswerRequest, zoho: Zoho): AnswerRequest {
  const calls_per_day = zoho.callsPerDay();
  return calls_per_day === null ? answer : { ...answer, learnt: { ...answer.learnt, calls_per_day } };
}

/** By the settings and the reference data the material was made with. */
async function answerPreview(
  { material }: Extract<Payload, { type: 'preview' }>,
  deps: RequestDeps,
): Promise<AnswerRequest> {
  const settings = await deps.books.settings(material.settings_version);
  const referenceData = await deps.books.referenceData(material.reference_version);
  const result = preview({ material, settings, referenceData, choice: null, isChosen: true });
  return { state: 'done', result: { ...result }, problem: null };
}

async function revoke(_: Extract<Payload, { type: 'revoke' }>, deps: RequestDeps): Promise<AnswerRequest> {
  const stored = await deps.store.connection();
  const connection = unlessUnreadable(() => openConnection(stored, deps.unseal));
  if (connection !== null) {
    const client = {
      clientId: connection.client_id,
      clientSecret: connection.client_secret,
      accountsServer: connection.accounts_server,
    };
    await deps.oauth.revoke(client, connection.refresh_token);
  }
  const none = { state: 'none', sealed: null, organization_id: null, organizations: [], problem: null } as const;
  return { state: 'done', result: {}, problem: null, connection: { ...none, organizations: [] } };
}

/** What this service cannot open it cannot take back at Zoho either; forgetting it is all that is left. */
function unlessUnreadable<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof Reconnect) return null;
    throw error;
  }
}

async function finishConnection(
  connection: ZohoConnection,
  organizationId: string,
  organizations: ConnectionUpdate['organizations'],
  deps: RequestDeps,
): Promise<AnswerRequest> {
  const chosen = { ...connection, organization_id: organizationId };
  const zoho = openFor(chosen, deps);
  const learnt = await readReference(zoho, organizationId);
  const connected = update('connected', chosen, organizations, deps);
  return withLimit({ state: 'done', result: {}, problem: null, connection: connected, learnt }, zoho);
}

function update(
  state: ConnectionUpdate['state'],
  connection: ZohoConnection,
  organizations: ConnectionUpdate['organizations'],
  deps: RequestDeps,
): ConnectionUpdate {
  return {
    state,
    sealed: deps.seal(JSON.stringify(connection)),
    organization_id: connection.organization_id,
    organizations,
    problem: null,
  };
}

async function connected(deps: RequestDeps): Promise<ZohoConnection & { organization_id: string }> {
  const connection = openConnection(await deps.store.connection(), deps.unseal);
  if (connection === null || connection.organization_id === null) throw new NeedsFix(problem('not_connected', {}));
  return { ...connection, organization_id: connection.organization_id };
}

function openFor(connection: ZohoConnection, deps: RequestDeps): Zoho {
  return deps.openZoho({ connection, lease: unlimitedLease(), lane: 'live', firstPermit: null });
}
