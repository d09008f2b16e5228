import { insertRank } from "../model/insert-order.ts";
import type { Outbox, OutstandingRecord, PendingRecord, StagedMark } from "../outbox.ts";
import type { CadTrustRecord } from "../record.ts";
import { composeProject } from "./compose-project.ts";
import { composeUnit } from "./compose-unit.ts";
import type { Composite } from "./composite.ts";
import { growTree, type RecordTree } from "./record-tree.ts";

/** What of a composite was sent stands beside the fields of its project or unit, under this name. */
export const SENT = "sentV1";

/** Projects and units with everything inside, as the outbox had it at the last look. */
export type CompositeBook = {
  readonly look: () => Promise<void>;
  readonly composites: () => readonly Composite[];
  readonly isDue: (localId: string) => boolean;
  /** What is to be marked when a composite was staged: its project or unit, and what it carries. */
  readonly marksOf: (mark: StagedMark) => readonly StagedMark[];
  /** Learns from outstanding records what was staged together. */
  readonly recall: (outstanding: readonly OutstandingRecord[]) => void;
  readonly withCarried: (localIds: readonly string[]) => readonly string[];
  /** The due records that only this composite holds. */
  readonly ownMembers: (localId: string) => readonly string[];
  readonly unplaced: () => readonly string[];
};

export function createCompositeBook(
  outbox: Pick<Outbox, "pending">,
  all: () => Promise<readonly CadTrustRecord[]>,
): CompositeBook {
  const carried = new Map<string, readonly string[]>();
  let seen = { tree: growTree([]), ...indexed([]), due: new Map<string, PendingRecord>() };
  const dueMembers = (localId: string) =>
    (seen.byId.get(localId)?.members ?? []).filter((member) => seen.due.has(member));
  return {
    look: async () => {
      const tree = growTree(await all());
      const due = new Map((await outbox.pending()).map((record) => [record.localId, record]));
      seen = { tree, due, ...indexed(compositesOf(tree)) };
    },
    composites: () => [...seen.byId.values()],
    isDue: (localId) => seen.due.has(localId),
    marksOf: (mark) => {
      const { record, ...ids } = mark;
      const inside = [...new Set(dueMembers(record.localId))];
      carried.set(record.localId, inside);
      const members = inside.flatMap((localId) => seen.due.get(localId) ?? []);
      const root = rootMark(mark, seen.tree);
      return [root, ...members.map((member) => ({ ...ids, record: member }))];
    },
    recall: (outstanding) => {
      const together = Map.groupBy(outstanding, ({ stagingUuid }) => stagingUuid);
      for (const { localId, stagingUuid, fields } of outstanding) {
        if (!(SENT in fields)) continue;
        const others = (together.get(stagingUuid) ?? []).map((record) => record.localId);
        carried.set(
          localId,
          others.filter((other) => other !== localId),
        );
      }
    },
    withCarried: (localIds) =>
      localIds.flatMap((localId) => [localId, ...(carried.get(localId) ?? [])]),
    ownMembers: (localId) =>
      dueMembers(localId).filter((member) => seen.holders.get(member)?.length === 1),
    unplaced: () =>
      [...seen.due.keys()].filter(
        (localId) => !seen.byId.has(localId) && !seen.holders.has(localId),
      ),
  };
}

function rootMark({ record, ...ids }: StagedMark, tree: RecordTree): StagedMark {
  const own = tree.get(record.localId)?.fields ?? {};
  const fields = { ...own, [SENT]: JSON.stringify(record.fields) };
  return { ...ids, record: { ...record, fields } as StagedMark["record"] }; // as the outbox keeps it
}

function compositesOf(tree: RecordTree): readonly Composite[] {
  return [
    ...tree.ofTable("project").map((project) => composeProject(tree, project)),
    ...tree.ofTable("unit").map((unit) => composeUnit(tree, unit)),
  ].toSorted((a, b) => insertRank(a.table) - insertRank(b.table));
}

function indexed(composites: readonly Composite[]) {
  const byId = new Map(composites.map((composite) => [composite.localId, composite]));
  const places = composites.flatMap(({ localId, members }) =>
    [...new Set(members)].map((member) => ({ member, localId })),
  );
  return { byId, holders: Map.groupBy(places, ({ member }) => member) };
}
