import type { CadTrustRecord } from "@sixtwo/cad-trust";
import { fingerprint } from "@sixtwo/cad-trust";
import { type StoredPublication, WITHDRAWN } from "@sixtwo/db";

export type Comparison = {
  readonly added: readonly CadTrustRecord[];
  readonly changed: readonly CadTrustRecord[];
  /** Units that a node has and whose block is none any more. */
  readonly endedUnits: readonly StoredPublication[];
  /** Other records that a node has and the registry no longer has. */
  readonly withdrawn: readonly StoredPublication[];
  /** Records that the registry no longer has and no node has seen. */
  readonly removed: readonly StoredPublication[];
};

/** What is to be written so that the stored records are those of the registry. */
export function compareRecords(
  stored: readonly StoredPublication[],
  records: ReadonlyMap<string, CadTrustRecord>,
): Comparison {
  const known = new Map(stored.map(({ localId, fingerprint }) => [localId, fingerprint]));
  const all = [...records.values()];
  const gone = stored.filter(({ localId }) => !records.has(localId));
  const onNode = gone.filter(({ isOnNode }) => isOnNode);
  return {
    added: all.filter(({ localId }) => !known.has(localId)),
    changed: all.filter((record) => isChanged(known.get(record.localId), record)),
    endedUnits: onNode.filter(({ table }) => table === "unit"),
    withdrawn: onNode.filter((one) => one.table !== "unit" && isWithdrawnNow(one)),
    removed: gone.filter(({ isOnNode }) => !isOnNode),
  };
}

function isChanged(known: string | undefined, record: CadTrustRecord): boolean {
  return known !== undefined && known !== fingerprint(record);
}

/** A record in staging or on its way is withdrawn when the node has confirmed it. */
function isWithdrawnNow({ state, fingerprint }: StoredPublication): boolean {
  return fingerprint !== WITHDRAWN && state !== "staged" && state !== "committed";
}
