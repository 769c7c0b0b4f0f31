import type { LinkFacts } from '../contract/link.js';
import type { Address } from './documents.js';
import { sha256 } from './sha256.js';

/** What a contact says of a buyer; settings (naming, edition) are no part of it. */
export interface ContactSays {
  readonly email: string | null;
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly billing: Address;
  readonly shipping: Address;
  readonly vatNumber: string | null;
}

const NO_NUMBER = '0'.repeat(16);

/**
 * Three fingerprints in one text, so that they can be told apart: the buyer with the billing address, the tax number, the shipping
 * address. A buyer whose data were erased says nothing: ''.
 */
export function contactFactsOf(says: ContactSays | null): LinkFacts {
  return { hash: says === null ? '' : hashOf(says), status: '', decimals: 0, settled_refunds: [] };
}

function hashOf({ vatNumber, shipping, ...buyer }: ContactSays): string {
  const print = (value: unknown, length: number) => sha256(JSON.stringify(value)).slice(0, length);
  const identity = [buyer.email, buyer.companyName, buyer.firstName, buyer.lastName, buyer.phone];
  const number = vatNumber === null ? NO_NUMBER : print(vatNumber, 16);
  return print([identity, textsOf(buyer.billing)], 24) + number + print(textsOf(shipping), 24);
}

const textsOf = (address: Address) => [
  address.attention,
  address.address,
  address.street2,
  address.city,
  address.state,
  address.zip,
  address.country,
  address.phone,
];

/**
 * Whether a buyer says something else than the link stands for. An order is compared without its shipping address: a present sent to
 * a friend is no removal. A missing tax number contradicts nothing, since the account and the order do not both have it.
 */
export function contactDiffers(
  now: LinkFacts,
  before: LinkFacts | null,
  shipping: 'with_shipping' | 'billing',
): boolean {
  if (now.hash === '' || before === null) return false;
  const [buyer, number, place] = partsOf(now.hash);
  const [oldBuyer, oldNumber, oldPlace] = partsOf(before.hash);
  const isOtherNumber = number !== NO_NUMBER && number !== oldNumber;
  return buyer !== oldBuyer || isOtherNumber || (shipping === 'with_shipping' && place !== oldPlace);
}

const partsOf = (hash: string) => [hash.slice(0, 24), hash.slice(24, 40), hash.slice(40)] as const;
