import type { ActionFacts, ActionKind } from "@sixtwo/cad-trust";
import type { PublishedAction } from "@sixtwo/db";
import { disposalSubtype, firstTransferSubtype, partyOf, type RegistryCode } from "@sixtwo/domain";
import { rangeFacts } from "./range-facts.ts";
import { submissionKey } from "./submission-key.ts";

type RowFacts = { readonly itmoRegistry: RegistryCode; readonly kind: ActionKind };
type Column = "transferringParty" | "acquiringParty" | "oimp" | "usedYear";
type UseColumn = "usingParty" | "usingEntityId";

/**
 * The rows of AEF table 3 that an action gives: one, and for an international transfer a second, the
 * acquisition, in the table of the acquiring Party.
 */
export function actionFacts(action: PublishedAction, lastYear: number): readonly ActionFacts[] {
  const own = {
    ...row(action, { itmoRegistry: registryOf(action), kind: kindOf(action) }, lastYear),
    actionId: actionKey(action),
    subtype: subtypeOf(action),
    ...use(action),
  };
  const acquirer = acquirerOf(action);
  if (acquirer === null) return [own];
  const acquired = row(action, { itmoRegistry: acquirer, kind: "acquisition" }, lastYear);
  const acquisition = {
    ...acquired,
    actionId: `${actionKey(action)}-acquisition`,
    transferringParty: partyOf(registryOf(action)),
  };
  return [{ ...own, acquiringParty: partyOf(acquirer) }, acquisition];
}

function actionKey({ transaction, place }: PublishedAction): string {
  return `${transaction}-${place}`;
}

function row(action: PublishedAction, { itmoRegistry, kind }: RowFacts, lastYear: number) {
  const nothing: Pick<ActionFacts, Column | UseColumn | "subtype" | "additionalInformation"> = {
    subtype: null,
    transferringParty: null,
    acquiringParty: null,
    oimp: null,
    usingParty: null,
    usingEntityId: null,
    usedYear: null,
    additionalInformation: null,
  };
  return {
    ...rangeFacts(action),
    ...nothing,
    itmoRegistry,
    kind,
    date: action.effectiveAt.toISOString(),
    submission: submissionKey(partyOf(itmoRegistry), action.effectiveAt, lastYear),
  };
}

/** The registry that tracked the action: where the serials left, or where they ended. */
function registryOf(action: PublishedAction): RegistryCode {
  const { registry, fromRegistry, toRegistry } = action;
  return (isDisposal(action) ? toRegistry : fromRegistry) ?? registry;
}

function isDisposal({ kind }: PublishedAction): boolean {
  return kind === "use" || kind === "cancellation" || kind === "voluntary-cancellation";
}

/** CAD Trust knows one cancellation; the subtype tells a voluntary one. */
function kindOf({ kind }: PublishedAction): ActionKind {
  return kind === "voluntary-cancellation" ? "cancellation" : kind;
}

function acquirerOf({ kind, cause, toRegistry }: PublishedAction): RegistryCode | null {
  const isInternational = kind === "transfer" || cause === "international";
  return isInternational ? toRegistry : null;
}

function subtypeOf({ kind, cause, cancellation }: PublishedAction): string | null {
  if (kind === "first-transfer") return cause && firstTransferSubtype(cause);
  return cancellation && disposalSubtype(cancellation);
}

function use(action: PublishedAction): Partial<Pick<ActionFacts, Column | UseColumn>> {
  const { kind, cause, cancellation, oimp, entity, ndcYear, toRegistry, registry } = action;
  const isOimp = cancellation === "imp-cancellation" || cancellation === "op-cancellation";
  const forOimp = isOimp || (kind === "first-transfer" && cause !== "international");
  const purpose = { oimp: forOimp ? oimp || null : null };
  if (!isDisposal(action) && cause !== "use-or-cancellation") return purpose;
  const usingParty = partyOf(toRegistry ?? registry);
  return {
    ...purpose,
    usingParty,
    usingEntityId: entity,
    usedYear: kind === "use" ? ndcYear : null,
  };
}
