import type { Group } from '../field';
import { advancedGroup } from './advanced-group';
import { customersGroup } from './customers-group';
import { invoicesGroup } from './invoices-group';
import { moneyGroup } from './money-group';
import { ordersGroup } from './orders-group';
import { productsGroup } from './products-group';
import { taxesGroup } from './taxes-group';

/** All of DESIGN §10 but what the set-up maps: taxes, accounts and payment modes. */
export function settingsGroups(): Group[] {
  return [
    ordersGroup(),
    moneyGroup(),
    invoicesGroup(),
    customersGroup(),
    productsGroup(),
    taxesGroup(),
    advancedGroup(),
  ];
}
