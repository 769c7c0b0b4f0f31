import assert from 'node:assert/strict';
import { bookingDay } from '../../../worker/accounting/booking-day.js';
import { defaultSettings } from '../../../worker/contract/settings.js';
import { desiredOf } from '../../fixtures/fixture-orders.js';
import { data, sale } from './fixture-sale.js';

describe('accounting/booking-day', () => {
  const cases: [moment: string, timeZone: string, day: string][] = [
    ['2026-03-01T23:30:00Z', 'Europe/Berlin', '2026-03-02'],
    ['2026-03-01T04:30:00Z', 'America/New_York', '2026-02-28'],
    ['2026-03-01T18:29:59Z', '+05:30', '2026-03-01'],
    ['2026-03-01T18:30:00Z', '+05:30', '2026-03-02'],
    ['2026-03-01T03:00:00Z', '-03:30', '2026-02-28'],
    // The clock goes forward that night.
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-03-01T23:30:00Z', 'Nowhere/At_All', '2026-03-01'],
  ];
  for (const [moment, timeZone, day] of cases) {
    it(`of ${moment} is ${day} in ${timeZone}`, () => assert.equal(bookingDay(moment, timeZone), day));
  }

  it("dates invoice, due day and payment by the shop's own calendar", () => {
    const order = {
      ...sale({ date_created_gmt: '2026-02-28T23:30:00', date_paid_gmt: '2026-03-01T23:10:00' }),
      timeZone: 'Europe/Berlin',
    };
    const wanted = desiredOf(order, data, { ...defaultSettings('AB12'), payment_terms_days: 14 });
    assert.ok(wanted.ok && wanted.value.kind === 'booking');
    const { invoice, payments } = wanted.value;
    assert.deepEqual([invoice.date, invoice.dueDate, payments[0]?.date], ['2026-03-01', '2026-03-15', '2026-03-02']);
  });
});
