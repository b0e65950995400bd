import type { Mills } from '../../shared/model/index.ts';
import { xPrices } from '../../shared/prices/x-prices.ts';
import type { Charge } from '../workspace/ports.ts';
import type { RawAnswer } from './mapping/answer-schema.ts';
import { dataOf } from './mapping/read-answer.ts';

/** What a read answers with in `data`, which decides its price. */
export type ReadPrice = {
  readonly kind: Exclude<Charge['kind'], 'request'>;
  /** Price of one resource in `data`, in mills. */
  readonly each: Mills;
};

/** The price of each kind of read. */
export const readPrices = {
  posts: { kind: 'post', each: xPrices.post },
  ownPosts: { kind: 'post', each: xPrices.ownedPost },
  ownFollowing: { kind: 'person', each: xPrices.ownedPerson },
  people: { kind: 'person', each: xPrices.person },
  ownLists: { kind: 'list', each: xPrices.ownedList },
  directMessages: { kind: 'direct-message', each: xPrices.directMessage },
} as const satisfies Readonly<Record<string, ReadPrice>>;

/**
 * What X charges for one answer of a read: every distinct resource once, at the price of `data` when it is in both places. Included posts and
 * people always cost their full price, media and polls nothing. That a resource is charged once per UTC day is the ledger's business.
 */
export function readCharges(answer: RawAnswer, price: ReadPrice): readonly Charge[] {
  const charges = new Map<string, Charge>();
  const add = (kind: ReadPrice['kind'], values: readonly unknown[], each: Mills) => {
    for (const id of values.flatMap(idOf)) {
      const key = `${kind}/${id}`;
      if (!charges.has(key)) charges.set(key, { kind, id, price: each });
    }
  };
  add(price.kind, dataOf(answer), price.each);
  add('post', answer.includes?.tweets ?? [], xPrices.post);
  add('post', answer.includes?.posts ?? [], xPrices.post);
  add('person', answer.includes?.users ?? [], xPrices.person);
  return [...charges.values()];
}

/** What X charges for one write that it accepted. */
export function writeCharge(price: Mills): readonly Charge[] {
  return [{ kind: 'request', id: null, price }];
}

function idOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('id' in value)) return [];
  return typeof value.id === 'string' ? [value.id] : [];
}
