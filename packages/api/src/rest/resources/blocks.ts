import { REST_BLOCKS, REST_HOLDINGS } from "@sixtwo/db/rest";
import { BLOCK_STATES } from "@sixtwo/domain";
import { z } from "zod";
import type { Asked } from "../parameter.ts";
import * as parameters from "../parameters.ts";
import { resourceOf } from "./resource.ts";
import { SERIALS_ITEM } from "./serials-item.ts";
import { accountAddress, accountKind, partyCode, registryCode, whole } from "./words.ts";

const BLOCK = z.strictObject({
  ...SERIALS_ITEM,
  state: z.enum(BLOCK_STATES),
  firstTransferred: z.boolean(),
  locked: z.boolean().describe("Waits for the decision on a request."),
  frozen: z.boolean(),
  account: accountAddress,
  accountKind,
  holderParty: partyCode,
  holderRegistry: registryCode.describe("Party ITMO registry ID: where they are held."),
  holderEntity: z.string().nullable().describe("Its identification; null for a Party's own."),
  holderName: z.string().nullable(),
  sinceChainBlock: whole.describe("The chain block since which it is as it is."),
});

export const BLOCK_PARAMETERS = {
  party: parameters.party("The Party that holds."),
  registry: parameters.registry("The Party registry in which they are held."),
  hostParty: parameters.party("The host Party."),
  issuingRegistry: parameters.registry("The Party registry that issued them."),
  approach: parameters.approach,
  authorization: parameters.authorization,
  activity: parameters.activity,
  vintage: parameters.vintage,
  metric: parameters.metric,
  account: parameters.account,
  accountKind: parameters.accountKind("The kinds of account that hold"),
  state: parameters.state,
  itmo: parameters.itmo,
};

/** Which blocks are asked for. */
export function blockFilter({
  party,
  registry,
  accountKind: kinds,
  itmo,
  ...asked
}: Asked<typeof BLOCK_PARAMETERS>) {
  const { hostParty, account: holder, state: states } = asked;
  return {
    holderParty: party,
    holderRegistry: registry,
    party: hostParty,
    registry: itmo?.registry ?? asked.issuingRegistry,
    approach: itmo?.approach ?? asked.approach,
    authorization: asked.authorization,
    activity: asked.activity,
    vintage: itmo?.vintage ?? asked.vintage,
    metric: asked.metric,
    holder,
    kinds,
    states,
    serials: itmo && { registry: itmo.registry, first: itmo.serial, last: itmo.serial },
  };
}

const SHARED = {
  parameters: BLOCK_PARAMETERS,
  item: BLOCK,
  itemName: "Block",
  cursor: "after",
  filterOf: blockFilter,
} as const;

export const HOLDINGS = resourceOf({
  ...SHARED,
  path: "/holdings",
  summary: "What is held",
  description:
    "Blocks of serials that can still move, with their holder: AEF table 4 at any moment. Those in use and cancellation accounts are shown when accountKind asks for such accounts.",
  list: REST_HOLDINGS,
});

export const BLOCKS = resourceOf({
  ...SHARED,
  path: "/blocks",
  summary: "All blocks",
  description: "Every block of serials, used and cancelled ones included.",
  list: REST_BLOCKS,
});
