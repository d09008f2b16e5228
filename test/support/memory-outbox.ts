import {
  type CadTrustRecord,
  fingerprint,
  insertRank,
  type Outbox,
  type OutstandingRecord,
  type PendingRecord,
} from "@sixtwo/cad-trust";

type OutboxEntry = {
  record: CadTrustRecord;
  /** The record as the node has, or should have, it. */
  sent: CadTrustRecord | null;
  state: "new" | "changed" | "staged" | "committed" | "confirmed" | "failed";
  cadTrustId: string | null;
  stagingUuid: string | null;
  committedAt: Date | null;
  attempts: number;
  everConfirmed: boolean;
  reason: string | null;
};

export type MemoryOutbox = Outbox & {
  /** Takes a record, or a newer version of one, as a registry event would write it. */
  readonly put: (...records: readonly CadTrustRecord[]) => void;
  readonly entry: (localId: string) => OutboxEntry;
  readonly states: () => Readonly<Record<string, string>>;
};

const UNSENT = { sent: null, stagingUuid: null, committedAt: null };

/** The outbox port over a map, with the rules that the port promises. */
export function createMemoryOutbox(): MemoryOutbox {
  const entries = new Map<string, OutboxEntry>();
  const entry = (localId: string): OutboxEntry => {
    const found = entries.get(localId);
    if (found === undefined) throw new Error(`No record ${localId}`);
    return found;
  };
  const each = (localIds: readonly string[], change: (one: OutboxEntry) => object) => {
    for (const one of localIds.map(entry)) Object.assign(one, change(one));
  };
  return {
    put: (...records) => {
      for (const record of records) put(entries, record);
    },
    entry,
    states: () => Object.fromEntries([...entries].map(([id, { state }]) => [id, state])),
    pending: async () => inOrder(entries).flatMap(asPending),
    outstanding: async () => inOrder(entries).flatMap(asOutstanding),
    resolveIds: async (localIds) =>
      new Map(localIds.flatMap((id) => idOf(id, entries.get(id)?.cadTrustId ?? null))),
    markStaged: async (staged) => {
      for (const { record, cadTrustId, stagingUuid } of staged) {
        const { sent, record: known, attempts } = entry(record.localId);
        const marks = { state: "staged", cadTrustId, stagingUuid, attempts: attempts + 1 };
        each([record.localId], () => ({ ...marks, committedAt: null, sent: sent ?? known }));
      }
    },
    markCommitted: async (localIds, at) =>
      each(localIds, () => ({ state: "committed", committedAt: at })),
    markUncommitted: async (localIds) =>
      each(localIds, () => ({ state: "staged", committedAt: null })),
    markConfirmed: async (localIds) => each(localIds, confirmed),
    markForgotten: async (localIds, reason) => {
      each(localIds, () => ({
        ...UNSENT,
        ...{ state: "new", cadTrustId: null, everConfirmed: false, reason },
      }));
      for (const one of entries.values()) {
        const pointsThere = Object.values(one.record.fields).some((value) =>
          localIds.includes(String(value)),
        );
        if (one.state === "confirmed" && pointsThere) one.state = "changed";
      }
    },
    markDiffering: async (localIds, reason) =>
      each(localIds, () => ({ ...UNSENT, state: "changed", everConfirmed: true, reason })),
    markFailed: async (parked) => {
      for (const { localId, reason } of parked) {
        each([localId], ({ everConfirmed, cadTrustId }) => ({
          ...UNSENT,
          ...{ state: "failed", reason, cadTrustId: everConfirmed ? cadTrustId : null },
        }));
      }
    },
  };
}

function idOf(localId: string, id: string | null): readonly (readonly [string, string])[] {
  return id === null ? [] : [[localId, id]];
}

function confirmed({ sent, record }: OutboxEntry) {
  const current = sent !== null && fingerprint(sent) === fingerprint(record);
  const state = current ? "confirmed" : "changed";
  return { ...UNSENT, state, attempts: 0, reason: null, everConfirmed: true };
}

function put(entries: Map<string, OutboxEntry>, record: CadTrustRecord): void {
  const one = entries.get(record.localId);
  if (one === undefined) {
    const fresh = { cadTrustId: null, attempts: 0, everConfirmed: false, reason: null };
    entries.set(record.localId, { record, ...UNSENT, state: "new", ...fresh });
    return;
  }
  const changed = fingerprint(one.record) !== fingerprint(record);
  one.record = record;
  const waits = one.state === "staged" || one.state === "committed";
  if (changed && !waits) one.state = one.everConfirmed ? "changed" : "new";
}

function inOrder(entries: Map<string, OutboxEntry>): readonly OutboxEntry[] {
  return [...entries.values()].sort(
    (a, b) => insertRank(a.record.table) - insertRank(b.record.table),
  );
}

function asPending({ record, state, cadTrustId }: OutboxEntry): readonly PendingRecord[] {
  return state === "new" || state === "changed" ? [{ ...record, id: cadTrustId, state }] : [];
}

function asOutstanding(entry: OutboxEntry): readonly OutstandingRecord[] {
  const { record, sent, state, cadTrustId: id, stagingUuid, everConfirmed } = entry;
  if ((state !== "staged" && state !== "committed") || id === null || stagingUuid === null)
    return [];
  const action = everConfirmed ? "replace" : "insert";
  const { committedAt, attempts } = entry;
  return [{ ...(sent ?? record), id, stagingUuid, state, action, committedAt, attempts }];
}
