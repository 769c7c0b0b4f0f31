import { HttpFailure, type Http, type HttpAnswer, type HttpRequest } from '../../worker/ports.js';
import type { ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import type { Store } from '../simulators/store/store.js';
import type { FaultPlan } from './faults.js';
import type { Scheduler } from './scheduler.js';
import type { SimProcess } from './sim-process.js';

export interface SimHttpDeps {
  readonly scheduler: Scheduler;
  readonly random: () => number;
  readonly zoho: ZohoBooks;
  readonly zohoOrigin: string;
  readonly store: Store;
  readonly plan: () => FaultPlan | null;
  /** A write that Zoho commits after the worker gave up (the last gap of DESIGN §5). */
  readonly onLateCommit: (request: HttpRequest) => void;
  readonly note: (text: string) => void;
}

/** Documents of an order, and what is done with them. */
const LATE = /\/(invoices|customerpayments|creditnotes)(\/|$)/;

/** The network of one process: requests reach the simulators' own code, answers may be lost, late or spoilt. */
export function createSimHttp(deps: SimHttpDeps, process: SimProcess): Http {
  const { scheduler, random, zoho, store } = deps;

  const split = (request: HttpRequest) => {
    const url = new URL(request.url);
    return {
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])),
      body: request.body ?? '',
    };
  };

  async function toStore(request: HttpRequest): Promise<HttpAnswer> {
    const plan = deps.plan();
    const lost = plan !== null && random() < plan.storeLost;
    const before = lost && random() < 0.5;
    const answer = await process.call(4 + random() * 30, () => (before ? null : store.handle(split(request))));
    if (answer !== null && /claim|complete|reserve/.test(request.url)) {
      deps.note(
        `  store ${request.url.split('/').at(-1) ?? ''} ${request.body?.slice(0, 130) ?? ''} → ${answer.body.slice(0, 130)}${lost ? ' (lost)' : ''}`,
      );
    }
    if (answer === null || lost) throw new HttpFailure('reset', true);
    return answer;
  }

  async function toZoho(request: HttpRequest): Promise<HttpAnswer> {
    const plan = deps.plan();
    const path = new URL(request.url).pathname;
    const mayBeLate = request.method !== 'GET' && LATE.test(path);
    if (plan !== null && mayBeLate && random() < plan.lateCommit) {
      deps.onLateCommit(request);
      scheduler.after(request.timeoutMs + 1000 + random() * 50_000, () => void zoho.handle(split(request)));
      await process.sleep(request.timeoutMs);
      throw new HttpFailure('timeout', true);
    }
    const latency = 80 + random() * 400 + (plan === null ? 0 : random() * plan.slowZoho);
    // Arrives half-way; stays in flight at Zoho until the answer has left, whether anybody still waits for it or not.
    const delivery = await process.call(latency, () => {
      const ticket = zoho.arrive(split(request));
      scheduler.after(latency / 2, () => ticket.leave());
      return ticket.delivery;
    });
    deps.note(
      `  zoho ${request.method} ${path} ${new URL(request.url).search.slice(0, 90)} ${request.body?.slice(0, 160) ?? ''} → ${delivery.kind === 'lost' ? 'lost' : `${String(delivery.answer.status)} ${delivery.answer.body.slice(0, 60)}`}`,
    );
    if (delivery.kind === 'lost') throw new HttpFailure(random() < 0.5 ? 'timeout' : 'reset', true);
    return delivery.answer;
  }

  return {
    send: (request) => (request.url.startsWith(deps.zohoOrigin) ? toZoho(request) : toStore(request)),
  };
}
