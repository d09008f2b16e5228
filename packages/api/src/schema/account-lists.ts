import { actionsOf, blocksOf, holdingsOf, requestsOf } from "@sixtwo/db/explorer";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import { askedMoment } from "./as-of.ts";
import { BLOCK_ARGS, BLOCKS, BlockConnection } from "./block-list.ts";
import { builder } from "./builder.ts";
import { HOLDING_ARGS, HOLDINGS, HoldingConnection } from "./holding-list.ts";
import { AS_OF_ARGS } from "./list-args.ts";
import { relatedTo } from "./noun-list.ts";
import { Account } from "./refs.ts";
import { REQUEST_ARGS, REQUESTS, RequestConnection } from "./request-list.ts";
import { seen } from "./seen.ts";

const byAddress = ({ address }: typeof Account.$inferType) => [address] as const;
const blocksOfAccount = relatedTo(BLOCKS, blocksOf.account, byAddress);

builder.objectFields(Account, (t) => ({
  blocks: t.field({
    type: BlockConnection,
    description:
      "The blocks that it holds (AEF table 4), at its own moment unless asked as of another one.",
    args: { ...BLOCK_ARGS, ...AS_OF_ARGS },
    resolve: async (account, args, context) => {
      const asked = askedMoment(args.asOf);
      const moment = asked === null ? account.moment : await context.momentOf(asked);
      return blocksOfAccount(seen(account, moment), args, context);
    },
  }),
  holdings: t.field({
    type: HoldingConnection,
    description:
      "What it holds, added up by metric, state, vintage and authorization (AEF table 4).",
    args: HOLDING_ARGS,
    resolve: relatedTo(HOLDINGS, holdingsOf.account, byAddress),
  }),
  actions: t.field({
    type: ActionConnection,
    description: "What it sent and received, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.account, byAddress),
  }),
  requests: t.field({
    type: RequestConnection,
    description: "Moves out of it that wait, or waited, for approval or time.",
    args: REQUEST_ARGS,
    resolve: relatedTo(REQUESTS, requestsOf.account, byAddress),
  }),
}));
