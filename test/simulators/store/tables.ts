import type { Backfill } from '../../../worker/contract/backfill.js';
import type { CallBody, Intent, Lane, LogEntry, ObjectRef, Trigger } from '../../../worker/contract/claim.js';
import type { Connection } from '../../../worker/contract/connection.js';
import type { Link, LinkKey } from '../../../worker/contract/link.js';
import type { Problem } from '../../../worker/contract/problems.js';
import type { IndexedContact, IndexedItem, ReferenceData } from '../../../worker/contract/reference-data.js';
import type { AdminRequest, AnswerRequest } from '../../../worker/contract/request.js';
import type { Settings } from '../../../worker/contract/settings.js';

/** Row of `changes` (DESIGN §4); times are epoch milliseconds of the database clock, null where a column is NULL. */
export interface ChangeRow {
  readonly ref: ObjectRef;
  generation: number;
  doneGeneration: number;
  claimGeneration: number;
  claimToken: string | null;
  claimUntil: number;
  workerId: string;
  boot: number;
  unresolvedSince: number | null;
  secondLookAt: number | null;
  intent: Intent | null;
  lane: Lane;
  state: 'due' | 'claimed' | 'waiting' | 'parked' | 'done' | 'ignored';
  dueAt: number;
  attempts: number;
  problem: Problem | null;
  reference: string | null;
  deleted: 'trash' | 'permanent' | null;
  trigger: Trigger;
  /** The generation with which a person asked for it; 0 = nobody did. */
  replayGeneration: number;
  /** The person's answer to the question it is parked with. */
  choice: string | null;
  /** The run over past orders it belongs to. */
  backfillId: string | null;
  /** The last moment at which the holder of a finished claim may have called Zoho. */
  lastWorkAt: number | null;
}

/** Row of `links`; zohoId null = a reservation. */
export interface LinkRow {
  readonly key: LinkKey;
  readonly organizationId: string;
  link: Link | null;
  token: string | null;
  /** Set when its holder may have created the thing without telling. */
  unresolvedSince: number | null;
}

export interface LogRow {
  readonly id: string;
  readonly ref: ObjectRef;
  readonly reference: string;
  readonly at: number;
  readonly entry: LogEntry;
  bodies: CallBody[];
}

export interface RequestRow {
  readonly askedAt: number;
  /** Its secrets are erased when it is answered. */
  request: AdminRequest;
  state: 'waiting' | 'done' | 'failed';
  answer: AnswerRequest | null;
}

/** Row of `backfills`. */
export interface BackfillRow extends Pick<
  Backfill,
  | 'id'
  | 'state'
  | 'from'
  | 'to'
  | 'statuses'
  | 'orders'
  | 'estimated_calls'
  | 'estimated_minutes'
  | 'estimated_days'
  | 'calls_per_day'
  | 'is_limit_known'
> {
  readonly organizationId: string;
  state: Backfill['state'];
  /** Orders up to this id were queued. */
  afterId: number;
  hasListedAll: boolean;
}

/** The index of one organisation in `remote`, and how far it was read. */
export interface IndexRows {
  readonly contacts: Map<string, { readonly entry: IndexedContact; readonly seenAt: number }>;
  readonly items: Map<string, { readonly entry: IndexedItem; readonly seenAt: number }>;
  readonly progress: Map<'contacts' | 'items', IndexProgress>;
}

export interface IndexProgress {
  beganAt: number | null;
  isWhole: boolean;
  completeSince: number | null;
}

/** The plugin's tables and options, in memory. */
export interface Tables {
  readonly changes: Map<string, ChangeRow>;
  readonly links: Map<string, LinkRow>;
  readonly log: LogRow[];
  readonly requests: Map<string, RequestRow>;
  readonly backfills: Map<string, BackfillRow>;
  /** By organisation. */
  readonly index: Map<string, IndexRows>;
  settings: Settings;
  connection: Connection;
  reference: ReferenceData;
  referenceReadAt: number | null;
  /** What Zoho last told; no part of the reference data. */
  callsPerDay: number | null;
  /** The last fencing token given out. */
  token: number;
  publicKey: string | null;
  accountsUrl: string | null;
  nextId: number;
  /** When the hourly upkeep last ran. */
  upkeepAt: number | null;
}

export function newTables(settings: Settings): Tables {
  return {
    changes: new Map(),
    links: new Map(),
    log: [],
    requests: new Map(),
    backfills: new Map(),
    index: new Map(),
    settings,
    connection: { state: 'none', organization_id: null, organizations: [], problem: null, sealed: null },
    reference: { version: 1, organization_id: null, taxes: [], currencies: [], accounts: [], profile: null },
    referenceReadAt: null,
    callsPerDay: null,
    token: 0,
    publicKey: null,
    accountsUrl: null,
    nextId: 1,
    upkeepAt: null,
  };
}

export const refText = (ref: ObjectRef): string => `${ref.object_type}:${ref.object_id}`;
