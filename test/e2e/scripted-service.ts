import assert from 'node:assert/strict';
import type { CompleteRequest, LogEntry } from '../../worker/contract/claim.js';
import type { Problem } from '../../worker/contract/problems.js';
import type { Learnt } from '../../worker/contract/reference-data.js';
import type { AdminRequest, PreviewResult } from '../../worker/contract/request.js';
import { CONTRACT } from '../../worker/contract/version.js';
import { createPluginClient } from '../store/plugin-client.js';
import type { RealStore } from '../store/real-store.js';

const SECRET = 'ab'.repeat(32);
const WORKER = 'scripted';

/**
 * The sync service as the admin page sees it, with every outcome a matter of the test: it speaks the plugin's own
 * routes, signed, and no Zoho is behind it.
 */
export interface ScriptedService {
  /** Ends what is due for this order with a question for a person. */
  park(orderId: string, problem: Problem): Promise<void>;
  /** Ends it with an invoice of this number. */
  book(orderId: string, number: string, total: string, learnt?: Learnt): Promise<void>;
  /** What the next claim would be told: whose turn it is, and what the person answered. */
  due(): Promise<{ object_id: string; trigger: string }[]>;
  choiceOf(orderId: string): Promise<string | null>;
  settings(): Promise<Record<string, unknown>>;
  /** Answers every preview that waits; answers how many. */
  answerPreviews(result: PreviewResult): Promise<number>;
}

/** Pairs with the shop and connects it to an organisation, without anyone clicking. */
export async function startScriptedService(store: RealStore): Promise<ScriptedService> {
  store.php('connect.php', SECRET);
  const call = createPluginClient({
    url: store.url,
    consumerKey: store.consumerKey,
    consumerSecret: store.consumerSecret,
    workerSecret: SECRET,
  });
  async function must(method: string, route: string, body?: unknown): Promise<Record<string, unknown>> {
    const { status, json } = await call(method, route, body);
    assert.ok(status < 300, `${method} ${route}: ${String(status)} ${JSON.stringify(json)}`);
    return json;
  }
  await must('POST', '/hello', {
    worker_id: WORKER,
    boot: 1,
    version: '0.1.0',
    contract: CONTRACT,
    public_key: Buffer.alloc(32, 7).toString('base64'),
    accounts_url: null,
    listens_on: null,
    highest_token: '0',
    saw_restore: false,
  });

  async function claim(orderId: string) {
    const ref = { object_type: 'order' as const, object_id: orderId };
    const answer = await must('POST', '/changes/claim', { ...ref, worker_id: WORKER, boot: 1 });
    const claim = answer.claim as { token: string; choice: string | null } | null;
    if (claim === null) throw new Error(`order ${orderId}: ${String(answer.result)}`);
    return { ref, ...claim };
  }
  const entry = (outcome: LogEntry['outcome'], problem: Problem | null): LogEntry => ({
    trigger: 'poll',
    outcome,
    problem,
    actions: outcome === 'booked' ? [{ kind: 'create_invoice', result: 'created' }] : [],
    calls: outcome === 'booked' ? [{ method: 'POST', path: '/invoices', status: 201, code: 0, ms: 210 }] : [],
    duration_ms: 480,
  });
  const outcome = { retry_in_ms: 0, burns_attempt: false, certainty: 'resolved', second_look_in_ms: null } as const;

  return {
    async park(orderId, problem) {
      const { ref, token } = await claim(orderId);
      const request: CompleteRequest = {
        ...ref,
        token,
        links: [],
        outcome: { ...outcome, state: 'parked', problem },
        entry: entry('parked', problem),
      };
      await must('POST', '/changes/complete', request);
    },
    async book(orderId, number, total, learnt) {
      const { ref, token } = await claim(orderId);
      const request: CompleteRequest = {
        ...ref,
        token,
        links: [
          {
            ...ref,
            kind: 'invoice',
            slot: '',
            zoho_id: `9${orderId.padStart(17, '0')}`,
            number,
            url: `https://books.zoho.com/app#/invoices/9${orderId.padStart(17, '0')}`,
            facts: null,
            representation: '',
            zoho_echo: null,
            total,
            currency: 'USD',
            exchange_rate: null,
            date: null,
            status: 'paid',
          },
        ],
        outcome: { ...outcome, state: 'done', problem: null },
        entry: entry('booked', null),
        ...(learnt !== undefined && { learnt }),
      };
      await must('POST', '/changes/complete', request);
    },
    async due() {
      return (await must('GET', '/changes')).changes as { object_id: string; trigger: string }[];
    },
    choiceOf: async (orderId) => (await claim(orderId)).choice,
    settings: () => must('GET', '/settings'),
    async answerPreviews(result) {
      const requests = (await must('GET', '/requests')).requests as AdminRequest[];
      const previews = requests.filter(({ payload }) => payload.type === 'preview');
      for (const { id } of previews)
        await must('POST', `/requests/${id}/answer`, { state: 'done', result, problem: null });
      return previews.length;
    },
  };
}
