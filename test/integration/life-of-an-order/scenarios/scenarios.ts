import type { Scenario } from '../run-scenario.js';
import { ENDINGS } from './endings.js';
import { GONE } from './gone.js';
import { INTERRUPTED } from './interrupted.js';
import { LIMITS } from './limits.js';
import { LOST_ANSWERS } from './lost-answers.js';
import { NAMES } from './names.js';
import { PAST } from './past.js';
import { PAYMENTS } from './payments.js';
import { PEOPLE } from './people.js';
import { RARE_ORDERS } from './rare-orders.js';
import { REFUNDS } from './refunds.js';
import { REFUSED } from './refused.js';
import { SETTINGS } from './settings.js';
import { SHIPPING_CHARGES } from './shipping-charges.js';
import { OTHER_SHOPS, SHOP_LIVES } from './shops.js';
import { UNPAID_REFUNDS } from './unpaid-refunds.js';

export const SCENARIOS: readonly Scenario[] = [
  ...PAYMENTS,
  ...REFUNDS,
  ...ENDINGS,
  ...PEOPLE,
  ...GONE,
  ...SETTINGS,
  ...PAST,
  ...SHOP_LIVES,
  ...OTHER_SHOPS,
  ...LOST_ANSWERS,
  ...INTERRUPTED,
  ...LIMITS,
  ...NAMES,
  ...RARE_ORDERS,
  ...REFUSED,
  ...SHIPPING_CHARGES,
  ...UNPAID_REFUNDS,
];
