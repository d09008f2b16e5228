import {
  insertRank,
  type Outbox,
  type OutstandingRecord,
  type PendingRecord,
  parseRecord,
  type StagedMark,
} from "@sixtwo/cad-trust";
import {
  type CadTrustColumns,
  type CadTrustTable,
  type Db,
  markCommitted,
  markConfirmed,
  markDiffering,
  markForgotten,
  markStaged,
  markUncommitted,
  type OutstandingPublication,
  outstandingPublications,
  type PendingPublication,
  parkPublications,
  pendingPublications,
  publicationIds,
} from "@sixtwo/db";
import { toColumns, toFields } from "./projection/column-names.ts";

/** The outbox of CAD Trust's cycle, kept in the database. */
export function createOutbox({ db }: { readonly db: Db }): Outbox {
  return {
    pending: async () => inOrder((await pendingPublications({ db })).map(pendingRecord)),
    outstanding: async () =>
      inOrder((await outstandingPublications({ db })).map(outstandingRecord)),
    resolveIds: (localIds) => publicationIds({ db }, localIds),
    markStaged: (staged) => markStaged({ db }, staged.map(stagedPublication)),
    markCommitted: (localIds, at) => markCommitted({ db }, localIds, at),
    markUncommitted: (localIds) => markUncommitted({ db }, localIds),
    markConfirmed: (localIds) => markConfirmed({ db }, localIds),
    markForgotten: (localIds, reason) => markForgotten({ db }, localIds, reason),
    markDiffering: (localIds, reason) => markDiffering({ db }, localIds, reason),
    markFailed: (parked) => parkPublications({ db }, parked),
  };
}

function inOrder<One extends PendingRecord | OutstandingRecord>(records: readonly One[]) {
  return records.toSorted((one, other) => insertRank(one.table) - insertRank(other.table));
}

function stagedPublication({ record: { localId, fields }, cadTrustId, stagingUuid }: StagedMark) {
  return { localId, cadTrustId, stagingUuid, columns: toColumns({ fields }) };
}

function pendingRecord({ state, cadTrustId, ...stored }: PendingPublication): PendingRecord {
  return { ...record(stored, cadTrustId), state };
}

function outstandingRecord(publication: OutstandingPublication): OutstandingRecord {
  const { table, localId, columns, cadTrustId, ...rest } = publication;
  return { ...record({ table, localId, columns }, cadTrustId), ...rest, id: cadTrustId };
}

type Stored = {
  readonly table: CadTrustTable;
  readonly localId: string;
  readonly columns: CadTrustColumns;
};

function record({ table, localId, columns }: Stored, id: string | null) {
  return parseRecord({ table, id, localId, fields: toFields(columns) });
}
