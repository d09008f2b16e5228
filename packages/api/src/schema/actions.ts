import { type ActionFilter, countActions, listActions, type Moment } from "@sixtwo/db/explorer";
import { approachCode, blockId, partyCode } from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";
import { ActionConnection } from "./action-connection.ts";
import { AsOf, askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { periodStart } from "./date-time.ts";
import { ActionKind } from "./enums.ts";
import { askedMetric } from "./metric.ts";
import { numberId } from "./number-id.ts";
import { readIf } from "./read-filter.ts";
import { seen } from "./seen.ts";

const Filter = builder.inputType("ActionFilter", {
  fields: (t) => ({
    kind: t.field({ type: [ActionKind] }),
    party: t.string(),
    account: t.field({ type: "Address" }),
    approach: t.string(),
    authorization: t.id(),
    block: t.id(),
    metric: t.int(),
    since: t.field({ type: "DateTime" }),
    until: t.field({ type: "DateTime" }),
  }),
});

type Given = typeof Filter.$inferInput | null | undefined;

/** With a block, every action on one of its serials: those from before it was split off too. */
async function readFilter(
  given: Given,
  { load }: ApiContext,
  moment: Moment,
): Promise<ActionFilter> {
  const id = readIf(given?.block, blockId);
  const block = id === null ? null : await load.block(moment, id);
  return {
    kinds: given?.kind ?? null,
    party: readIf(given?.party, partyCode),
    account: given?.account ?? null,
    approach: readIf(given?.approach, approachCode),
    authorizationId: numberId(given?.authorization, "an authorization"),
    blockId: block === null ? id : null,
    serials: block && { ...block, first: block.firstSerial, last: block.lastSerial },
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    since: readIf(given?.since, periodStart),
    until: given?.until ?? null,
  };
}

builder.queryField("actions", (t) =>
  t.field({
    type: ActionConnection,
    description: "Newest first.",
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      const filter = await readFilter(args.filter, context, moment);
      return connectionOf(await listActions(context, { filter, page: pageOf(args), moment }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countActions(context, { filter, moment }),
      });
    },
  }),
);
