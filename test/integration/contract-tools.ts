import type { Claim, CompleteRequest, Outcome } from '../../worker/contract/claim.js';
import type { Link, LinkKey } from '../../worker/contract/link.js';
import type { RouteName } from '../../worker/contract/routes.js';

/** One store: the simulator, or the real plugin on a real WordPress. Only HTTP and what a shop's owner could do. */
export interface StoreUnderTest {
  readonly baseUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly workerSecret: string;
  /** A paid order of this e-mail address; answers its id. */
  createOrder(email?: string): Promise<string>;
  createDraft(): Promise<string>;
  touchOrder(id: string): Promise<void>;
  refundOrder(id: string): Promise<void>;
  trashOrder(id: string): Promise<void>;
  deleteOrder(id: string): Promise<void>;
  createCustomer(email: string): Promise<string>;
  deleteCustomer(id: string): Promise<void>;
  /** Orders created at noon (UTC) of a day long ago, which no change was recorded for; answers their ids, ascending. */
  createPastOrders(day: string, count: number, status?: string): Promise<string[]>;
  /** The shop's own code on the plugin's filters: skip the order, change its customer note, answer nonsense, throw. */
  setFilter(kind: 'skip' | 'change' | 'other' | 'throw'): Promise<void>;
  /** What is done once an hour. */
  runUpkeep(): Promise<void>;
  /** Moves the database clock. */
  passTime(ms: number): Promise<void>;
  /** Epoch milliseconds of that clock, for signatures. */
  now(): number;
  close(): Promise<void>;
}

/** What the suites of the store contract speak with. */
export interface ContractTools {
  readonly store: () => StoreUnderTest;
  /** A signed call; throws where the status is neither 200 nor 202 or the answer breaks the contract. */
  readonly call: <T>(route: RouteName, body?: unknown, id?: string) => Promise<T>;
  readonly status: (route: RouteName, body?: unknown, id?: string) => Promise<number>;
  /** Claims the order, or a customer by `object_type`. */
  readonly claimed: (id: string, more?: Record<string, unknown>) => Promise<Claim>;
  readonly complete: (
    id: string,
    token: string,
    outcome?: Partial<Outcome>,
    more?: Partial<CompleteRequest>,
  ) => Promise<{ result: string }>;
  readonly due: () => Promise<string[]>;
  readonly link: (key: LinkKey, zohoId: string) => Link;
}

export const invoiceKey = (id: string): LinkKey => ({
  object_type: 'order',
  object_id: id,
  kind: 'invoice',
  slot: '',
});
