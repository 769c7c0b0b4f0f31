import type { CallBody, Intent, Lane, LogEntry, ObjectRef, Trigger } from '../../../worker/contract/claim.js';
import type { Connection } from '../../../worker/contract/connection.js';
import type { Link, LinkKey } from '../../../worker/contract/link.js';
import type { Problem } from '../../../worker/contract/problems.js';
import type { ReferenceData } from '../../../worker/contract/reference-data.js';
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
  replay: boolean;
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
  /** Its secrets are erased when it is answered. */
  request: AdminRequest;
  state: 'waiting' | 'done' | 'failed';
  answer: AnswerRequest | null;
}

/** The plugin's tables and options, in memory. */
export interface Tables {
  readonly changes: Map<string, ChangeRow>;
  readonly links: Map<string, LinkRow>;
  readonly log: LogRow[];
  readonly requests: Map<string, RequestRow>;
  settings: Settings;
  connection: Connection;
  reference: ReferenceData;
  /** The last fencing token given out. */
  token: number;
  publicKey: string | null;
  accountsUrl: string | null;
  nextId: number;
}

export const refText = (ref: ObjectRef): string => `${ref.object_type}:${ref.object_id}`;
