import type { Outbox, OutstandingRecord, PendingRecord } from "../outbox.ts";
import type { AnyFields, CadTrustRecord } from "../record.ts";
import type { Composite } from "./composite.ts";
import { createCompositeBook, SENT } from "./composite-book.ts";

export type V1Outbox = Outbox & {
  /** Records that wait for a node of data model 2: 1.7 has no place for them. */
  readonly unplaced: () => Promise<readonly string[]>;
};

/**
 * An outbox of data model 2 as a node of 1.7 needs it: projects and units with everything inside. The
 * records inside share the fate of the project or unit that carries them.
 * @param all every record that there is to publish, confirmed ones included
 */
export function createV1Outbox(
  inner: Outbox,
  all: () => Promise<readonly CadTrustRecord[]>,
): V1Outbox {
  const book = createCompositeBook(inner, all);
  const { withCarried } = book;
  return {
    ...inner,
    pending: async () => {
      await book.look();
      const waiting = new Set((await inner.outstanding()).map(({ localId }) => localId));
      const touched = book.composites().filter(({ localId, members }) => {
        return !waiting.has(localId) && [localId, ...members].some(book.isDue);
      });
      const ids = await inner.resolveIds(touched.map(({ localId }) => localId));
      return touched.map((composite) => pendingComposite(composite, ids));
    },
    outstanding: async () => {
      const outstanding = await inner.outstanding();
      book.recall(outstanding);
      return outstanding.flatMap(sentComposite);
    },
    markStaged: (marks) => inner.markStaged(marks.flatMap(book.marksOf)),
    markCommitted: (localIds, at) => inner.markCommitted(withCarried(localIds), at),
    markUncommitted: (localIds) => inner.markUncommitted(withCarried(localIds)),
    markConfirmed: (localIds) => inner.markConfirmed(withCarried(localIds)),
    markForgotten: (localIds, reason) => inner.markForgotten(withCarried(localIds), reason),
    markDiffering: (localIds, reason) => inner.markDiffering(withCarried(localIds), reason),
    markFailed: (parked) =>
      inner.markFailed(
        parked.flatMap((one) =>
          [one.localId, ...book.ownMembers(one.localId)].map((localId) => ({ ...one, localId })),
        ),
      ),
    unplaced: async () => {
      await book.look();
      return book.unplaced();
    },
  };
}

function pendingComposite(
  { table, localId, fields }: Composite,
  ids: ReadonlyMap<string, string>,
): PendingRecord {
  const id = ids.get(localId) ?? null;
  const state = id === null ? "new" : "changed";
  return { table, localId, fields, id, state } as PendingRecord; // fields of 1.7, checked by its model
}

/** The composite as it was sent; nothing for a record inside one. */
function sentComposite(record: OutstandingRecord): readonly OutstandingRecord[] {
  const { [SENT]: sent }: AnyFields = record.fields;
  if (typeof sent !== "string") return [];
  return [{ ...record, fields: JSON.parse(sent) } as OutstandingRecord]; // written by markStaged
}
