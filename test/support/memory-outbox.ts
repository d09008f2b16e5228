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
  everConfirmed: boolean;
  reason: string | null;
};

export type MemoryOutbox = Outbox & {
  /** Takes a record, or a newer version of one, as a registry event would write it. */
  readonly put: (...records: readonly CadTrustRecord[]) => void;
  readonly entry: (localId: string) => OutboxEntry;
  readonly states: () => Readonly<Record<string, string>>;
};

/** The outbox port over a map, with the rules that the port promises. */
export function createMemoryOutbox(): MemoryOutbox {
  const entries = new Map<string, OutboxEntry>();
  const entry = (localId: string): OutboxEntry => {
    const found = entries.get(localId);
    if (found === undefined) throw new Error(`No record ${localId}`);
    return found;
  };
  return {
    put: (...records) => {
      for (const record of records) put(entries, record);
    },
    entry,
    states: () => Object.fromEntries([...entries].map(([id, { state }]) => [id, state])),
    pending: async () => inOrder(entries).flatMap(asPending),
    outstanding: async () => inOrder(entries).flatMap(asOutstanding),
    resolveId: async (localId) => entries.get(localId)?.cadTrustId ?? null,
    markStaged: async (localId, { cadTrustId, stagingUuid }) => {
      const one = entry(localId);
      Object.assign(one, {
        state: "staged",
        cadTrustId,
        stagingUuid,
        sent: one.sent ?? one.record,
      });
    },
    markCommitted: async (localIds) => {
      for (const localId of localIds) entry(localId).state = "committed";
    },
    markConfirmed: async (localId) => {
      const one = entry(localId);
      const current = one.sent !== null && fingerprint(one.sent) === fingerprint(one.record);
      Object.assign(one, {
        state: current ? "confirmed" : "changed",
        sent: null,
        everConfirmed: true,
      });
    },
    markFailed: async (localId, reason) => {
      const one = entry(localId);
      const cadTrustId = one.everConfirmed ? one.cadTrustId : null;
      Object.assign(one, { state: "failed", reason, cadTrustId, sent: null });
    },
  };
}

function put(entries: Map<string, OutboxEntry>, record: CadTrustRecord): void {
  const one = entries.get(record.localId);
  if (one === undefined) {
    const fresh = { cadTrustId: null, stagingUuid: null, everConfirmed: false, reason: null };
    entries.set(record.localId, { record, sent: null, state: "new", ...fresh });
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
  return [{ ...(sent ?? record), id, stagingUuid, state, action }];
}
