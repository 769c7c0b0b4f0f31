import type { Store } from '../simulators/store/store.js';
import { newLife, orderJson, refundsJson, type Life } from './sim-lives.js';
import { chooseMove, type Hook } from './sim-moves.js';
import type { Scheduler } from './scheduler.js';

export interface SimShopDeps {
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly random: () => number;
  /** Whether its hint arrives is the network's affair. */
  readonly wake: () => void;
  readonly note: (text: string) => void;
}

/** A shop whose orders live their lives while everything around them breaks. */
export interface SimShop {
  readonly lives: readonly Life[];
  /** Their moves lie within this time. */
  open(ms: number): void;
  /** Every order is saved again, with nothing changed. */
  touchAll(): void;
}

export function createSimShop({ scheduler, store, random, wake, note }: SimShopDeps, orders: number): SimShop {
  const firstId = 100 + Math.floor(random() * 50);
  const lives = Array.from({ length: orders }, (_, index) => newLife(firstId + index, random));

  const HOOKS: Readonly<Record<Hook, (life: Life, refundId: number) => void>> = {
    save: (life) => store.updateOrder(String(life.id), () => orderJson(life)),
    refund(life, refundId) {
      const refund = refundsJson(life).find(({ id }) => id === refundId);
      if (refund === undefined) throw new Error('the refund is not there');
      store.addRefund(String(life.id), refund);
      // WooCommerce saves the order's new status in a step of its own.
      if (life.status === 'refunded') store.updateOrder(String(life.id), () => orderJson(life));
    },
    unrefund: (life, refundId) => store.deleteRefund(String(life.id), refundId),
    trash: (life) => store.trashOrder(String(life.id)),
    untrash: (life) => store.untrashOrder(String(life.id)),
    delete: (life) => store.deleteOrder(String(life.id)),
  };

  function move(life: Life): void {
    const chosen = chooseMove(life, random);
    if (chosen === null) return;
    const { hook, refundId = 0 } = chosen.does(life, random);
    HOOKS[hook](life, refundId);
    life.moves.push(chosen.name);
    note(`order ${String(life.id)}: ${chosen.name} (${life.status})`);
    wake();
  }

  /** At once, as checkouts do; in a while; or when everything about it was settled long ago. */
  function gapMs(): number {
    const kind = random();
    return random() * (kind < 0.45 ? 2_000 : kind < 0.8 ? 30_000 : 240_000);
  }

  return {
    lives,
    open(ms) {
      for (const life of lives) {
        let at = random() * ms * 0.6;
        scheduler.after(at, () => {
          store.placeOrder(orderJson(life));
          note(`order ${String(life.id)}: placed (${life.status}${life.isPaid ? ', paid' : ''})`);
          wake();
        });
        for (let moves = Math.floor(random() * 7); moves > 0; moves--) {
          at += gapMs();
          if (at < ms) scheduler.after(at, () => move(life));
        }
      }
    },
    touchAll() {
      for (const life of lives) HOOKS[life.presence === 'deleted' ? 'delete' : 'save'](life, 0);
    },
  };
}
