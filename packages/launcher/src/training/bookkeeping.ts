import {
  type BlockId,
  childBlockId,
  packBlockId,
  type RegistryCode,
  type Tonnes,
  tonnes,
  vintage,
} from "@sixtwo/domain";
import type { Act } from "./act.ts";

type BookedBlock = { readonly id: BlockId; readonly quantity: Tonnes };
type Counter = { readonly batches: bigint; readonly serials: bigint };

/**
 * What the contracts will have numbered after the acts so far. They number in order, so that names are enough to
 * plan with, and a plan that was cut off goes on without asking what its earlier part came to.
 */
export type Books = {
  readonly blocks: ReadonlyMap<string, BookedBlock>;
  readonly authorizations: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
  readonly requests: ReadonlyMap<string, bigint>;
  readonly counters: ReadonlyMap<RegistryCode, Counter>;
};

export const EMPTY_BOOKS: Books = {
  blocks: new Map(),
  authorizations: new Map(),
  entities: new Map(),
  requests: new Map(),
  counters: new Map(),
};

/** The books after one more act. */
export function book(books: Books, act: Act): Books {
  switch (act.kind) {
    case "register-entity":
      return { ...books, entities: numbered(books.entities, act.entity) };
    case "authorize":
      return { ...books, authorizations: numbered(books.authorizations, act.terms.name) };
    case "issue":
      return bookIssue(books, act);
    case "send":
      return { ...books, blocks: detach(books, act, act.part ?? act.block) };
    case "freeze-run":
      return { ...books, blocks: detach(books, act, act.part) };
    case "request":
      return {
        ...books,
        blocks: detach(books, act, `request ${act.request}`),
        requests: new Map(books.requests).set(act.request, BigInt(books.requests.size + 1)),
      };
    default:
      return books;
  }
}

/** The block that goes by a name. A name that nothing was issued under is a fault of the plan. */
export function bookedBlock(books: Books, name: string): BookedBlock {
  const block = books.blocks.get(name);
  if (!block) throw new Error(`The training plan names block "${name}" before it is issued.`);
  return block;
}

function bookIssue(books: Books, act: Extract<Act, { kind: "issue" }>): Books {
  const registry = act.activity.registry;
  const { batches, serials } = books.counters.get(registry) ?? { batches: 0n, serials: 0n };
  const id = packBlockId({
    registry,
    vintage: vintage(act.vintage),
    batch: batches + 1n,
    first: serials + 1n,
  });
  const counter = { batches: batches + 1n, serials: serials + act.quantity };
  // Levies are taken from the end, so that the block keeps its id.
  const quantity = tonnes(act.quantity - (act.levied ?? 0n));
  return {
    ...books,
    blocks: new Map(books.blocks).set(act.block, { id, quantity }),
    counters: new Map(books.counters).set(registry, counter),
  };
}

type Detached = { readonly block: string; readonly quantity: Tonnes };

/** The tail leaves under its own id; a whole block keeps its id under both names. */
function detach(books: Books, { block, quantity }: Detached, tail: string) {
  const whole = bookedBlock(books, block);
  const kept = whole.quantity - quantity;
  const blocks = new Map(books.blocks);
  if (kept > 0n) blocks.set(block, { id: whole.id, quantity: tonnes(kept) });
  const id = kept > 0n ? childBlockId(whole.id, kept) : whole.id;
  return tail === block && kept > 0n ? blocks : blocks.set(tail, { id, quantity });
}

function numbered(names: ReadonlyMap<string, number>, name: string): ReadonlyMap<string, number> {
  return new Map(names).set(name, names.size + 1);
}
