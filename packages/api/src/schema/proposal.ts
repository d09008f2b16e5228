import { countProposals, listProposals, type ProposalFilter } from "@sixtwo/db/explorer";
import { partyCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { ProposalStatus } from "./enums.ts";
import { readIf } from "./read-filter.ts";
import { Proposal } from "./refs.ts";

Proposal.implement({
  description: "A call that waits, or waited, for a second person to repeat it word for word.",
  fields: (t) => ({
    id: t.expose("id", { type: "Hash", description: "Keccak-256 of the call." }),
    office: t.expose("office", { type: "Address", description: "The contract that it calls." }),
    party: t.exposeString("party"),
    data: t.exposeString("data", { description: "The call, in hexadecimal." }),
    by: t.expose("proposedBy", { type: "Address" }),
    at: t.expose("proposedAt", { type: "DateTime" }),
    lapsesAt: t.expose("lapsesAt", { type: "DateTime" }),
    status: t.expose("status", { type: ProposalStatus }),
    endedBy: t.expose("endedBy", {
      type: "Address",
      nullable: true,
      description: "Who countersigned it or took it back.",
    }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});

const ProposalConnection = builder.connectionObject(
  { type: Proposal, name: "ProposalConnection" },
  { name: "ProposalEdge" },
);

const Filter = builder.inputType("ProposalFilter", {
  fields: (t) => ({
    party: t.string(),
    by: t.field({ type: "Address" }),
    status: t.field({ type: [ProposalStatus] }),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): ProposalFilter {
  return {
    party: readIf(given?.party, partyCode),
    proposedBy: given?.by ?? null,
    statuses: given?.status ?? null,
  };
}

builder.queryField("proposals", (t) =>
  t.field({
    type: ProposalConnection,
    description: "The one that changed last in front.",
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      return connectionOf(await listProposals(context, { filter, page: pageOf(args) }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => row,
        totalCount: () => countProposals(context, { filter }),
      });
    },
  }),
);
