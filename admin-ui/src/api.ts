import apiFetch from '@wordpress/api-fetch';
import type { Backfill } from '../../worker/contract/backfill';
import type { Connection, ConnectRequest } from '../../worker/contract/connection';
import type { SyncLogItem } from '../../worker/contract/changes';
import type { CallBody, LogEntry } from '../../worker/contract/claim';
import type { Problem } from '../../worker/contract/problems';
import type { ReferenceData } from '../../worker/contract/reference-data';
import type { PreviewResult } from '../../worker/contract/request';
import type { Settings } from '../../worker/contract/settings';

/** What the page was given when it was made (plugin Admin/Page). */
export interface PageConfig {
  readonly ajaxUrl: string;
  readonly nonce: string;
  readonly redirectUri: string;
  readonly siteUrl: string;
  readonly workerFile: string;
  readonly problems: Readonly<Record<string, { remedy: string; where: string; choices?: readonly string[] }>>;
  readonly dataCentres: readonly ConnectRequest['data_center'][];
  readonly pretty: boolean;
  /** Status of an order, without "wc-" → its name. */
  readonly statuses: Readonly<Record<string, string>>;
  /** The day it is in the shop. */
  readonly today: string;
}

declare global {
  interface Window {
    storebooks: PageConfig;
  }
}

/** The sync service and the orders at a glance (plugin Admin/Actions). */
export interface Overview {
  readonly worker: {
    readonly version: string | null;
    readonly secondsAgo: number | null;
    readonly wakeUrl: string | null;
    readonly isPaired: boolean;
  };
  /** How far Zoho's contacts are read; null while no organisation is connected. */
  readonly contacts: { readonly count: number; readonly isWhole: boolean } | null;
  readonly counts: Readonly<Record<'due' | 'claimed' | 'waiting' | 'parked' | 'done' | 'ignored', number>>;
  readonly parked: readonly ParkedGroup[];
}

/** What is parked with one problem: how many there are, and the newest of them. */
export interface ParkedGroup {
  readonly objectType: ObjectType;
  readonly code: string;
  readonly count: number;
  readonly orders: readonly ParkedOrder[];
}

export type ObjectType = 'order' | 'customer';

export interface ParkedOrder {
  readonly objectType: ObjectType;
  readonly objectId: string;
  readonly reference: string;
  readonly problem: Problem;
  readonly editUrl: string;
}

export interface LogFilter {
  readonly search: string;
  readonly outcome: SyncLogItem['outcome'] | '';
  readonly page: number;
}

/** A tax rate of the shop, as wc/v3 lists it. */
export interface ShopTaxRate {
  readonly id: number;
  readonly country: string;
  readonly state: string;
  readonly rate: string;
  readonly name: string;
  readonly compound: boolean;
}

export interface ShopGateway {
  readonly id: string;
  readonly title: string;
  readonly enabled: boolean;
}

export interface RequestState {
  readonly state: 'waiting' | 'done' | 'failed';
  readonly result: Readonly<Record<string, unknown>>;
  readonly problem: Problem | null;
}

/** Of the shop's orders what finding one takes. */
export interface ShopOrder {
  readonly id: number;
  readonly number: string;
}

export interface Replay {
  readonly object_type: ObjectType;
  readonly ids: readonly string[];
  /** Everything parked with this problem too. */
  readonly problem_code?: string;
  /** The person's answer to the question. */
  readonly choice?: string;
}

export interface BackfillRange {
  readonly from: string;
  readonly to: string;
  readonly statuses: readonly string[];
}

/** A line with all that was done, and what of its bodies is still kept. */
export type LogLine = SyncLogItem & { readonly entry: LogEntry; readonly bodies: readonly CallBody[] };

export type {
  Backfill,
  CallBody,
  Connection,
  ConnectRequest,
  LogEntry,
  PreviewResult,
  Problem,
  ReferenceData,
  Settings,
  SyncLogItem,
};

const REST = '/wc-storebooks/v1';
export const LOG_PAGE = 20;

const get = <T>(path: string) => apiFetch<T>({ path: `${REST}${path}` });
const send = <T>(method: string, path: string, data?: unknown) =>
  apiFetch<T>({ method, path: `${REST}${path}`, ...(data === undefined ? {} : { data }) });

/** The only place that knows addresses. Every call throws an Error whose message a person can read. */
export const api = {
  overview: () => ajax<Overview>('overview'),
  pairingCode: () => ajax<{ code: string }>('pair'),
  shopMoved: () => ajax<Overview>('moved'),
  shopCopied: () => ajax<Overview>('copied'),

  connection: () => get<Connection>('/connection'),
  connect: (request: ConnectRequest) =>
    send<{ request_id?: string; authorize_url?: string }>('POST', '/connection', request),
  disconnect: () => send<Connection>('DELETE', '/connection'),
  chooseOrganization: (organization_id: string) =>
    send<{ request_id: string }>('PUT', '/connection/organization', { organization_id }),
  requestState: (id: string) => get<RequestState>(`/requests/${id}`),

  settings: () => get<Settings>('/settings'),
  changeSettings: (change: Partial<Settings>) => send<Settings>('PUT', '/settings', change),
  referenceData: () => get<ReferenceData>('/reference-data'),
  readReference: () => send<{ request_id: string }>('POST', '/reference-data'),
  taxRates: () => apiFetch<ShopTaxRate[]>({ path: '/wc/v3/taxes?per_page=100' }),
  gateways: () => apiFetch<ShopGateway[]>({ path: '/wc/v3/payment_gateways' }),

  syncLog: ({ search, outcome, page }: LogFilter) => {
    const query = new URLSearchParams({ page: String(page), per_page: String(LOG_PAGE) });
    if (search !== '') query.set('search', search);
    if (outcome !== '') query.set('outcome', outcome);
    return get<{ items: SyncLogItem[]; total: number }>(`/sync-log?${query.toString()}`);
  },
  logDetail: (id: string) => get<LogLine>(`/sync-log/${id}`),
  replay: (request: Replay) => send<{ replayed: number }>('POST', '/changes/replay', request),
  preview: (object_id: string) => send<{ request_id: string }>('POST', '/preview', { object_type: 'order', object_id }),
  findOrders: (text: string) => {
    const query = new URLSearchParams({ search: text, per_page: '20', _fields: 'id,number' });
    return apiFetch<ShopOrder[]>({ path: `/wc/v3/orders?${query.toString()}` });
  },

  backfills: () => get<{ items: Backfill[] }>('/backfills'),
  estimateBackfill: (range: BackfillRange) => send<Backfill>('POST', '/backfills', { ...range, estimate_only: true }),
  changeBackfill: (id: string, state: 'running' | 'paused' | 'cancelled') =>
    send<Backfill>('PUT', `/backfills/${id}`, { state }),
};

async function ajax<T>(action: string): Promise<T> {
  const { ajaxUrl, nonce } = window.storebooks;
  const response = await fetch(ajaxUrl, {
    method: 'POST',
    body: new URLSearchParams({ action: `storebooks_${action}`, _ajax_nonce: nonce }),
  });
  const answer = (await response.json()) as { success: boolean; data: T & { message?: string } };
  if (!answer.success) throw new Error(answer.data.message ?? response.statusText);
  return answer.data;
}
