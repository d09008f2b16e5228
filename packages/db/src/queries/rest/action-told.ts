import {
  AEF_ACTION_TYPE,
  type AefActionSubtype,
  disposalSubtype,
  firstTransferSubtype,
  partyOf,
  type RegistryCode,
} from "@sixtwo/domain";
import type { RestActionRow } from "./actions.ts";
import { serialsTold } from "./serials-told.ts";

/** What is told of an action: AEF table 3 in its words, and what stands on the chain. */
export type ActionTold = ReturnType<typeof actionTold>;

export function actionTold(row: RestActionRow) {
  const { chainBlock, logIndex, item } = row;
  return {
    id: `${chainBlock}-${logIndex}-${item}`,
    kind: row.kind,
    actionType: AEF_ACTION_TYPE[row.kind],
    actionSubtype: subtypeOf(row),
    actionDate: row.effectiveAt.toISOString(),
    recordedAt: row.at.toISOString(),
    partyRegistry: trackedIn(row),
    ...serialsTold(row),
    ...partiesOf(row),
    ...useOf(row),
    fromAccount: row.fromAccount,
    fromAccountKind: row.fromKind,
    fromRegistry: row.fromRegistry,
    toAccount: row.toAccount,
    toAccountKind: row.toKind,
    toRegistry: row.toRegistry,
    beneficiary: row.beneficiaryName,
    chainBlock: Number(chainBlock),
    logIndex: Number(logIndex),
    transaction: row.transaction,
  };
}

function isDisposal({ kind }: RestActionRow): boolean {
  return kind === "use" || kind === "cancellation" || kind === "voluntary-cancellation";
}

/** The registry that tracked it: where the serials left, or where they ended. */
function trackedIn(row: RestActionRow): RegistryCode {
  return (isDisposal(row) ? row.toRegistry : row.fromRegistry) ?? row.registry;
}

function subtypeOf({ kind, cause, cancellation }: RestActionRow): AefActionSubtype | null {
  if (kind === "first-transfer") return cause && firstTransferSubtype(cause);
  return cancellation && disposalSubtype(cancellation);
}

/** An international transfer is the acquisition of the other Party, which has no row of its own. */
function partiesOf(row: RestActionRow) {
  const { kind, cause, toRegistry } = row;
  const isInternational = kind === "transfer" || cause === "international";
  return {
    transferringParty: isInternational ? partyOf(trackedIn(row)) : null,
    acquiringParty: isInternational && toRegistry !== null ? partyOf(toRegistry) : null,
  };
}

// 4/CMA.6 annex II table 3: of a use, a cancellation, and a first transfer that one of them causes.
function useOf(row: RestActionRow) {
  const { kind, cause, cancellation, oimp, ndcYear, entity, entityName } = row;
  const isUse = isDisposal(row) || cause === "use-or-cancellation";
  const isOimp = cancellation === "imp-cancellation" || cancellation === "op-cancellation";
  const isOimpTransfer = kind === "first-transfer" && cause !== "international";
  return {
    purposeForOimp: isOimp || isOimpTransfer ? oimp || null : null,
    usingParty: isUse ? partyOf(row.toRegistry ?? row.registry) : null,
    usingEntity: isUse ? entity : null,
    usingEntityName: isUse ? entityName : null,
    ndcYear: kind === "use" ? ndcYear : null,
  };
}
