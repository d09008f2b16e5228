import {
  BLOCK_LIST,
  type BlockFilter,
  type BlockOrder as BlockOrderWord,
  type ExplorerBlock,
} from "@sixtwo/db/explorer";
import {
  type Address as AddressText,
  approachCode,
  type BlockState as BlockStateWord,
  blockId,
  partyCode,
  registryCode,
} from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import type { Names } from "./companions-of.ts";
import { BlockOrder, BlockState } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, HOST_PARTY, METRIC, pageOf, REGISTRY, rowOf, VINTAGE } from "./meanings.ts";
import { askedMetric } from "./metric.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Block } from "./refs.ts";
import { seen } from "./seen.ts";

type Given = {
  readonly party?: string | null;
  readonly registry?: string | null;
  readonly vintage?: number | null;
  readonly metric?: number | null;
  readonly state?: readonly BlockStateWord[] | null;
  readonly holder?: AddressText | null;
  readonly holderParty?: string | null;
  readonly approach?: string | null;
  readonly authorization?: string | null;
  readonly activity?: string | null;
  readonly locked?: boolean | null;
  readonly frozen?: boolean | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("BlockFilter");

Filter.implement({
  description: "Which blocks; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: HOST_PARTY }),
    registry: t.string({ description: REGISTRY }),
    vintage: t.int({ description: VINTAGE }),
    metric: t.int({ description: METRIC }),
    state: t.field({ type: [BlockState], description: "In one of these states." }),
    holder: t.field({ type: "Address", description: "Held by this account." }),
    holderParty: t.string({ description: "Held in an account of this Party, alpha-3." }),
    approach: t.string({ description: APPROACH }),
    authorization: t.id({ description: "Under this authorization." }),
    activity: t.id({ description: "Issued for this activity." }),
    locked: t.boolean({ description: "True for those that wait for the decision on a request." }),
    frozen: t.boolean({ description: "True for those that their Party keeps in place." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const OrderBy = orderByOf("BlockOrderBy", BlockOrder);

export const BlockConnection = builder.connectionObject(
  { type: Block, name: "BlockConnection", description: pageOf("blocks") },
  { name: "BlockEdge", description: rowOf("A block") },
);

export const BLOCK_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

/** What a block names. */
export const BLOCK_NAMES: Names = {
  accounts: { holder: "holder" },
  authorizations: { authorization: "authorizationId" },
};

export const BLOCKS: NounList<ExplorerBlock, BlockFilter, BlockOrderWord, Given> = {
  listing: BLOCK_LIST,
  names: BLOCK_NAMES,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    vintage: given?.vintage ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    states: given?.state ?? null,
    holder: given?.holder ?? null,
    holderParty: readIf(given?.holderParty, partyCode),
    approach: readIf(given?.approach, approachCode),
    authorizationId: numberId(given?.authorization, "an authorization"),
    activity: given?.activity ?? null,
    locked: given?.locked ?? null,
    frozen: given?.frozen ?? null,
  }),
};

builder.queryFields((t) => ({
  block: t.field({
    type: Block,
    nullable: true,
    description: "The block with this ERC-1155 id; null when there is none at that moment.",
    args: {
      id: t.arg.id({ required: true, description: "The ERC-1155 id, in decimal." }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, { id, asOf }, { load, momentOf }) => {
      const wanted = blockId(id);
      const moment = await momentOf(askedMoment(asOf));
      const block = await load.block(moment, wanted);
      return block && seen(block, moment);
    },
  }),
  blocks: t.field({
    type: BlockConnection,
    description: "Blocks of serials, by registry and serial unless sorted otherwise (AEF table 4).",
    args: {
      ...BLOCK_ARGS,
      ...AS_OF_ARGS,
      order: t.arg({
        type: BlockOrder,
        required: true,
        defaultValue: "serial",
        description: "What blocks are sorted by where orderBy is left out, from its usual end.",
      }),
    },
    resolve: async (_root, { order, ...args }, ...[context, info]) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(BLOCKS, context, {
        info,
        ...args,
        orderBy: args.orderBy ?? { field: order },
        moment,
      });
    },
  }),
}));
