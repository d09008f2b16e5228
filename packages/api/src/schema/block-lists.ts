import { actionsOf, requestsOf } from "@sixtwo/db/explorer";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import { builder } from "./builder.ts";
import { relatedTo } from "./noun-list.ts";
import { Block } from "./refs.ts";
import { REQUEST_ARGS, REQUESTS, RequestConnection } from "./request-list.ts";

const ofSerials = ({ registry, firstSerial, lastSerial }: typeof Block.$inferType) =>
  [registry, String(firstSerial), String(lastSerial)] as const;
const ofBlock = ({ id }: typeof Block.$inferType) => [String(id)] as const;

builder.objectFields(Block, (t) => ({
  actions: t.field({
    type: ActionConnection,
    description:
      "What happened to any of its serials, newest first, also before it was split off (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.serials, ofSerials),
  }),
  requests: t.field({
    type: RequestConnection,
    description: "Moves of it that wait, or waited, for approval or time.",
    args: REQUEST_ARGS,
    resolve: relatedTo(REQUESTS, requestsOf.block, ofBlock),
  }),
}));
