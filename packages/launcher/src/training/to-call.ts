import {
  type Call,
  type Deployment,
  encodeDisposal,
  prepareApproveRequest,
  prepareAuthorize,
  prepareGrantPartyRole,
  prepareIssue,
  prepareOpenAccount,
  prepareOpenRegistry,
  prepareOpenTerminalAccounts,
  prepareRegisterActivity,
  prepareRegisterEntity,
  prepareRequestMove,
  prepareSend,
  terminalAccount,
} from "@sixtwo/chain";
import { type Address, partyCode, registryCode, vintage } from "@sixtwo/domain";
import { sha256, stringToBytes } from "viem";
import type { Act, AuthorizationPlan, RoleId, TerminalName } from "./act.ts";
import { type Books, bookedBlock } from "./bookkeeping.ts";
import type { TrainingActivity } from "./fixtures.ts";

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
    case "open-terminal-accounts":
      return prepareOpenTerminalAccounts(deployment, act);
    case "register-activity":
      return registerActivity(context, act.activity);
    case "authorize":
      return authorize(context, act.terms);
    case "issue":
      return issue(context, act);
    case "send":
      return prepareSend(deployment, { from: addressOf(by), ...moveOf(context, act) });
    case "request":
      return prepareRequestMove(deployment, moveOf(context, act));
    case "approve":
      return prepareApproveRequest(deployment, { request: numberOf(books.requests, act.request) });
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

/** The Party's own account acts freely; an entity's needs the Party's approval, as scenario 1b asks. */
function openAccount({ deployment, books, addressOf }: CallContext, act: Of<"open-account">) {
  return prepareOpenAccount(deployment, {
    account: addressOf(act.account),
    registry: act.registry,
    entity: act.entity === null ? null : numberOf(books.entities, act.entity),
    free: act.entity === null,
  });
}

function registerActivity({ deployment }: CallContext, activity: TrainingActivity) {
  const { id, registry, title, sector, activityType } = activity;
  return prepareRegisterActivity(deployment, {
    activity: id,
    registry,
    terms: { title, sector, activityType, documentHash: assumedDocument(`design of ${id}`) },
  });
}

function authorize({ deployment }: CallContext, plan: AuthorizationPlan) {
  return prepareAuthorize(deployment, {
    registry: registryCode(`${plan.party}01`),
    terms: {
      reference: plan.name,
      date: plan.date,
      approach: plan.approach,
      party: plan.party,
      purposes: new Set(plan.purposes),
      firstTransferDefinition: plan.firstTransferDefinition,
      oimp: plan.oimp === "" ? null : plan.oimp,
      cap: plan.cap,
      occurrence: { from: 2021, until: 2030 },
      use: { from: null, until: null },
      parties: plan.acquirers,
      entities: [],
      sectors: [plan.activity.sector],
      activityTypes: [plan.activity.activityType],
      termsHash: assumedDocument(`authorization ${plan.name}`),
      terms: "Assumed for training; the letter of authorization is not public.",
      changeableAfterFirstTransfer: false,
    },
  });
}

function issue({ deployment, books, addressOf }: CallContext, act: Of<"issue">) {
  const { id, registry, mitigationType } = act.activity;
  return prepareIssue(deployment, {
    registry,
    activity: id,
    to: addressOf(act.to),
    vintage: vintage(act.vintage),
    quantity: act.quantity,
    monitored: {
      from: new Date(`${act.vintage}-01-01T00:00:00Z`),
      until: new Date(`${act.vintage}-12-31T23:59:59Z`),
    },
    mitigationType,
    underlying: null,
    documentHash: assumedDocument(`verification of ${act.block}`),
    authorization:
      act.authorization === null ? null : numberOf(books.authorizations, act.authorization),
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

/** A hash to stand for a document that is not public. */
function assumedDocument(name: string): `0x${string}` {
  return sha256(stringToBytes(`training: ${name}`));
}
