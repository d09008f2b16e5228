import {
  type Call,
  type Deployment,
  encodeDisposal,
  prepareApproveRequest,
  prepareAuthorize,
  prepareFreezeRun,
  prepareGrantPartyRole,
  prepareIssue,
  prepareOpenAccount,
  prepareOpenRegistry,
  prepareOpenReserve,
  prepareOpenTerminalAccounts,
  prepareRecordApproach,
  prepareRecordInitialReport,
  prepareRegisterActivity,
  prepareRegisterEntity,
  prepareRequestMove,
  prepareSend,
  prepareSetAccountPowers,
  prepareSetApproachStatus,
  prepareSetLevies,
  prepareSetPolicy,
  terminalAccount,
} from "@sixtwo/chain";
import { type Address, NO_LEVIES, partyCode, registryCode, serialsOf } from "@sixtwo/domain";
import type { Act, RoleId, TerminalName } from "./act.ts";
import {
  activityTerms,
  assumedDocument,
  authorizationTerms,
  issuanceTerms,
} from "./assumed-terms.ts";
import { type Books, bookedBlock } from "./bookkeeping.ts";

export type CallContext = {
  readonly deployment: Deployment;
  /** What the contracts have numbered before this act. */
  readonly books: Books;
  readonly addressOf: (role: RoleId) => Address;
};

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** The transaction of an act: the same call that a person's wallet would send. */
export function toCall(context: CallContext, by: RoleId, act: Act): Call {
  const { deployment, books, addressOf } = context;
  switch (act.kind) {
    case "open-registry":
      return prepareOpenRegistry(deployment, { registry: act.registry, title: act.name });
    case "grant-role":
      return prepareGrantPartyRole(deployment, { ...act, account: addressOf(act.to) });
    case "register-entity":
      return registerEntity(context, act);
    case "open-account":
      return openAccount(context, act);
    case "open-reserve":
      return prepareOpenReserve(deployment, {
        account: addressOf(act.account),
        registry: act.registry,
        kind: act.reserve,
      });
    case "set-account-powers":
      return prepareSetAccountPowers(deployment, { ...act, account: addressOf(act.account) });
    case "set-policy":
      return prepareSetPolicy(deployment, act);
    case "record-approach":
      return prepareRecordApproach(deployment, {
        ...act,
        documentHash: assumedDocument(`arrangement of ${act.approach}`),
      });
    case "record-initial-report":
      return prepareRecordInitialReport(deployment, {
        ...act,
        documentHash: assumedDocument(`initial report of ${act.registry} for ${act.approach}`),
      });
    case "set-approach-status":
      return prepareSetApproachStatus(deployment, { ...act, reason: "" });
    case "set-levies":
      return setLevies(context, act);
    case "open-terminal-accounts":
      return prepareOpenTerminalAccounts(deployment, act);
    case "register-activity":
      return prepareRegisterActivity(deployment, {
        activity: act.activity.id,
        registry: act.activity.registry,
        terms: activityTerms(act.activity),
      });
    case "authorize":
      return prepareAuthorize(deployment, {
        registry: registryCode(`${act.terms.party}01`),
        terms: authorizationTerms(act.terms),
      });
    case "issue":
      return issue(context, act);
    case "send":
      return prepareSend(deployment, { from: addressOf(by), ...moveOf(context, act) });
    case "request":
      return prepareRequestMove(deployment, moveOf(context, act));
    case "approve":
      return prepareApproveRequest(deployment, { request: numberOf(books.requests, act.request) });
    case "freeze-run":
      return freezeRun(context, act);
    default:
      throw new Error(`Unknown act ${JSON.stringify(act satisfies never)}.`);
  }
}

function registerEntity(
  { deployment }: CallContext,
  { registry, entity, name }: Of<"register-entity">,
) {
  return prepareRegisterEntity(deployment, {
    registry,
    // A fictional country is on no list of countries; that of the UNFCCC secretariat stands in.
    terms: { name, country: partyCode("DEU"), identification: `TRAINING-${entity}` },
  });
}

/** The Party's own account acts freely, as its authority opens it; an entity's needs approval, as scenario 1b asks. */
function openAccount({ deployment, books, addressOf }: CallContext, act: Of<"open-account">) {
  return prepareOpenAccount(deployment, {
    account: addressOf(act.account),
    registry: act.registry,
    entity: act.entity === null ? null : numberOf(books.entities, act.entity),
    free: act.entity === null,
  });
}

function setLevies({ deployment, addressOf }: CallContext, act: Of<"set-levies">) {
  const { rate, account } = act.shareOfProceeds;
  const shareOfProceeds = { rate, account: addressOf(account) };
  const levies = { ...NO_LEVIES, shareOfProceeds, omge: act.omge };
  return prepareSetLevies(deployment, { ...act, levies });
}

/** The last serials of the block, which then become one of their own. */
function freezeRun({ deployment, books }: CallContext, act: Of<"freeze-run">) {
  const block = bookedBlock(books, act.block);
  const { last } = serialsOf(block);
  const first = last + 1n - act.quantity;
  return prepareFreezeRun(deployment, { ...act, block: block.id, first });
}

function issue({ deployment, books, addressOf }: CallContext, act: Of<"issue">) {
  const named = act.authorization;
  const authorization = named === null ? null : numberOf(books.authorizations, named);
  return prepareIssue(deployment, {
    ...issuanceTerms(act),
    to: addressOf(act.to),
    authorization,
  });
}

function moveOf(
  { books, addressOf }: CallContext,
  { block, quantity, to }: Of<"send"> | Of<"request">,
) {
  const move = { block: bookedBlock(books, block).id, quantity };
  if (typeof to === "string") return { ...move, to: addressOf(to) };
  return {
    ...move,
    to: addressOfTerminal(to),
    data: encodeDisposal({ ndcYear: null, beneficiary: null }),
  };
}

function addressOfTerminal({ registry, approach, kind }: TerminalName): Address {
  return terminalAccount(registry, approach, kind);
}

function numberOf<Value>(names: ReadonlyMap<string, Value>, name: string): Value {
  const number = names.get(name);
  if (number === undefined) throw new Error(`The training plan names "${name}" before it exists.`);
  return number;
}
