import { api } from '../../../api';

/**
 * The id of the order a person means by its number, its id, its reference in Zoho or its invoice's number; null: there
 * is none. Numbers come first: with a plugin for order numbers, another order may have that id.
 */
export async function findOrder(typed: string): Promise<string | null> {
  const text = typed.trim().replace(/^#/, '');
  if (text === '') return null;
  const [orders, log] = await Promise.all([api.findOrders(text), api.syncLog({ search: text, outcome: '', page: 1 })]);
  const byNumber = orders.find((order) => order.number === text);
  if (byNumber !== undefined) return String(byNumber.id);
  const line = log.items.find(
    (item) => item.object_type === 'order' && [item.reference, item.zoho_number].includes(text),
  );
  if (line !== undefined) return line.object_id;
  return /^\d{1,19}$/.test(text) ? text : null;
}
