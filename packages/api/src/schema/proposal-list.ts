import {
  type ExplorerProposal,
  PROPOSAL_LIST,
  type ProposalFilter,
  type ProposalOrder as ProposalOrderWord,
} from "@sixtwo/db/explorer";
import { type Address as AddressText, partyCode } from "@sixtwo/domain";
import { ProposalStatus } from "./act-enums.ts";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Proposal } from "./refs.ts";

type ProposalStatusWord = ExplorerProposal["status"];

type Given = {
  readonly party?: string | null;
  readonly by?: AddressText | null;
  readonly status?: readonly ProposalStatusWord[] | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("ProposalFilter");

Filter.implement({
  description: "Which proposals; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party whose act it is, alpha-3." }),
    by: t.field({ type: "Address", description: "Who proposed it." }),
    status: t.field({ type: [ProposalStatus], description: "In one of these statuses." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const ProposalOrder = enumOf<ProposalOrderWord>("ProposalOrder", "What proposals are sorted by.", {
  changed: "The chain block that changed them last.",
  proposed: "When they were proposed.",
});
const OrderBy = orderByOf("ProposalOrderBy", ProposalOrder);

const ProposalConnection = builder.connectionObject(
  { type: Proposal, name: "ProposalConnection", description: pageOf("proposals") },
  { name: "ProposalEdge", description: rowOf("A proposal") },
);

const PROPOSAL_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

const PROPOSALS: NounList<ExplorerProposal, ProposalFilter, ProposalOrderWord, Given> = {
  listing: PROPOSAL_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    proposedBy: given?.by ?? null,
    statuses: given?.status ?? null,
  }),
};

builder.queryFields((t) => ({
  proposals: t.field({
    type: ProposalConnection,
    description:
      "Acts that take two people, the one that changed last in front unless sorted otherwise.",
    args: { ...PROPOSAL_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(PROPOSALS, context, { ...args, moment });
    },
  }),
}));
