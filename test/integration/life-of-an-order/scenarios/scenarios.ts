import type { Scenario } from '../run-scenario.js';
import { ENDINGS } from './endings.js';
import { PAYMENTS } from './payments.js';
import { PEOPLE } from './people.js';
import { REFUNDS } from './refunds.js';
import { SETTINGS } from './settings.js';
import { OTHER_SHOPS, SHOP_LIVES } from './shops.js';

export const SCENARIOS: readonly Scenario[] = [
  ...PAYMENTS,
  ...REFUNDS,
  ...ENDINGS,
  ...PEOPLE,
  ...SETTINGS,
  ...SHOP_LIVES,
  ...OTHER_SHOPS,
];
