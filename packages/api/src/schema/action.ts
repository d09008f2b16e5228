import type { ExplorerAction } from "@sixtwo/db/explorer";
import type { Purpose as PurposeWord } from "@sixtwo/domain";
import { ActionKind } from "./act-enums.ts";
import { AccountKind, FirstTransferCause, Purpose } from "./enums.ts";
import {
  FIRST_ITMO,
  HOST_PARTY,
  IN_METRIC,
  LAST_ITMO,
  METRIC,
  TRANSACTION,
  VINTAGE,
} from "./meanings.ts";
import { Action, Registry } from "./refs.ts";
import { serialText } from "./serial-text.ts";
import { registryOf } from "./surroundings.ts";

Action.implement({
  description: "Something that happened to serials; reportable ones are rows of AEF table 3.",
  fields: (t) => ({
    id: t.id({
      description: "Chain block, log index and place in the event: where the chain says it.",
      resolve: ({ chainBlock, logIndex, item }) => `${chainBlock}-${logIndex}-${item}`,
    }),
    kind: t.expose("kind", { type: ActionKind, description: "AEF table 3, action type." }),
    cause: t.expose("cause", {
      type: FirstTransferCause,
      nullable: true,
      description: "Why it is a first transfer: AEF table 3, action subtype.",
    }),
    cancellation: t.expose("cancellation", {
      type: AccountKind,
      nullable: true,
      description: "The account kind that a cancellation went to (6/CMA.4 annex I).",
    }),
    purpose: t.field({
      type: Purpose,
      nullable: true,
      description:
        "What a use or cancellation served (2/CMA.3 annex, para 1(d) and (f)); null for a voluntary one.",
      resolve: purposeOf,
    }),
    first: t.field({
      type: "ItmoId",
      description: FIRST_ITMO,
      resolve: (action) => serialText(action, action.firstSerial),
    }),
    last: t.field({
      type: "ItmoId",
      description: LAST_ITMO,
      resolve: (action) => serialText(action, action.lastSerial),
    }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    metric: t.exposeInt("metric", { description: METRIC }),
    vintage: t.exposeInt("vintage", { description: VINTAGE }),
    party: t.exposeString("party", { description: HOST_PARTY }),
    registry: t.field({
      type: Registry,
      description: "The registry that issued the serials (6/CMA.4 annex I, para 5(b)).",
      resolve: (action, _, { load }) => registryOf(action, load),
    }),
    beneficiary: t.expose("beneficiary", {
      type: "Hash",
      nullable: true,
      description: "A salted commitment to who benefits from a use or cancellation.",
    }),
    beneficiaryName: t.exposeString("beneficiaryName", {
      nullable: true,
      description: "Who benefits, where the holder wanted it to be public.",
    }),
    at: t.expose("at", { type: "DateTime", description: "AEF table 3, action date." }),
    effectiveAt: t.expose("effectiveAt", {
      type: "DateTime",
      description: "The date that counts for a first transfer (2/CMA.3 annex, para 2).",
    }),
    chainBlock: t.expose("chainBlock", {
      type: "ChainBlock",
      description: "The chain block that recorded it.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

function purposeOf({ kind, cancellation }: ExplorerAction): PurposeWord | null {
  if (kind === "use") return "NDC";
  if (cancellation === "imp-cancellation") return "IMP";
  return cancellation === "op-cancellation" ? "OP" : null;
}
