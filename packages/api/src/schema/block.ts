import { BlockState } from "./enums.ts";
import {
  AUTHORIZATION,
  FIRST_ITMO,
  HOST_PARTY,
  IN_METRIC,
  LAST_ITMO,
  METRIC,
  VINTAGE,
} from "./meanings.ts";
import { Account, Approach, Authorization, Block, Registry } from "./refs.ts";
import { serialText } from "./serial-text.ts";
import { approachAt, authorizationAt, presentAccountAt, registryOf } from "./surroundings.ts";

Block.implement({
  description:
    "Contiguous serials of one batch with one holder and one state: what AEF table 4 reports by first and last ID (4/CMA.6 annex II).",
  fields: (t) => ({
    id: t.id({
      description: "The ERC-1155 id, in decimal.",
      resolve: ({ id }) => id.toString(),
    }),
    first: t.field({
      type: "ItmoId",
      description: FIRST_ITMO,
      resolve: (block) => serialText(block, block.firstSerial),
    }),
    last: t.field({
      type: "ItmoId",
      description: LAST_ITMO,
      resolve: (block) => serialText(block, block.lastSerial),
    }),
    firstSerial: t.expose("firstSerial", {
      type: "Tonnes",
      description: "The number of the first serial (6/CMA.4 annex I, para 5(d)).",
    }),
    lastSerial: t.expose("lastSerial", {
      type: "Tonnes",
      description: "The number of the last serial (6/CMA.4 annex I, para 5(d)).",
    }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    metric: t.exposeInt("metric", { description: METRIC }),
    party: t.exposeString("party", { description: HOST_PARTY }),
    registry: t.field({
      type: Registry,
      description: "The registry that issued it (6/CMA.4 annex I, para 5(b)).",
      resolve: (block, _, { load }) => registryOf(block, load),
    }),
    vintage: t.exposeInt("vintage", { description: VINTAGE }),
    state: t.expose("state", {
      type: BlockState,
      description: "Derived from holder, authorization and first transfer.",
    }),
    firstTransferred: t.exposeBoolean("firstTransferred", {
      description: "True once and for ever: the serials are ITMOs (2/CMA.3 annex, para 2).",
    }),
    locked: t.exposeBoolean("locked", { description: "Waits for the decision on a request." }),
    frozen: t.exposeBoolean("frozen", { description: "Its Party keeps it where it is." }),
    holder: t.field({
      type: Account,
      description: "The account that holds it: each serial has exactly one.",
      resolve: ({ holder, moment }, _, { load }) => presentAccountAt(moment, holder, load),
    }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      description: AUTHORIZATION,
      resolve: ({ authorizationId, moment }, _, { load }) =>
        authorizationAt(moment, authorizationId, load),
    }),
    cooperativeApproach: t.field({
      type: Approach,
      nullable: true,
      description: "The host's part in the approach that it stands under (2/CMA.3 annex, para 18).",
      resolve: (block, _, { load }) => approachAt(block.moment, block, load),
    }),
  }),
});
