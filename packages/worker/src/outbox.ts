import {
  insertRank,
  type Outbox,
  type OutstandingRecord,
  type PendingRecord,
  parseRecord,
} from "@sixtwo/cad-trust";
import {
  type CadTrustColumns,
  type CadTrustTable,
  type Db,
  markCommitted,
  markConfirmed,
  markFailed,
  markStaged,
  type OutstandingPublication,
  outstandingPublications,
  type PendingPublication,
  pendingPublications,
  publicationId,
} from "@sixtwo/db";
import { toFields } from "./projection/column-names.ts";

/** The outbox of CAD Trust's cycle, kept in the database. */
export function createOutbox({ db }: { readonly db: Db }): Outbox {
  return {
    pending: async () => inOrder((await pendingPublications({ db })).map(pendingRecord)),
    outstanding: async () =>
      inOrder((await outstandingPublications({ db })).map(outstandingRecord)),
    resolveId: (localId) => publicationId({ db }, localId),
    markStaged: (localId, staged) => markStaged({ db }, { localId, ...staged }),
    markCommitted: (localIds) => markCommitted({ db }, localIds),
    markConfirmed: (localId) => markConfirmed({ db }, localId),
    markFailed: (localId, reason) => markFailed({ db }, localId, reason),
  };
}

function inOrder<One extends PendingRecord | OutstandingRecord>(records: readonly One[]) {
  return records.toSorted((one, other) => insertRank(one.table) - insertRank(other.table));
}

function pendingRecord({ state, cadTrustId, ...stored }: PendingPublication): PendingRecord {
  return { ...record(stored, cadTrustId), state };
}

function outstandingRecord(publication: OutstandingPublication): OutstandingRecord {
  const { state, action, cadTrustId, stagingUuid, ...stored } = publication;
  return { ...record(stored, cadTrustId), id: cadTrustId, state, action, stagingUuid };
}

type Stored = {
  readonly table: CadTrustTable;
  readonly localId: string;
  readonly columns: CadTrustColumns;
};

function record({ table, localId, columns }: Stored, id: string | null) {
  return parseRecord({ table, id, localId, fields: toFields(columns) });
}
