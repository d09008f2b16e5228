import {
  type CadTrustClient,
  createDialectBook,
  type DataModel,
  type DialectBook,
  LIKELIEST_DIALECT,
  type PicklistBook,
  SHIPPED_PICKLISTS,
  V1_DIALECT,
  V1_PICKLISTS,
} from "@sixtwo/cad-trust";
import { type Db, type KnownNode, knownNode, noteNodeFields } from "@sixtwo/db";
import type { Logger } from "pino";
import type { CadTrustNode } from "../cad-trust-node.ts";
import { knownDialect } from "./known-dialect.ts";
import { createPicklistCache } from "./picklist-cache.ts";

export type NodeDeps = {
  readonly db: Db;
  readonly logger: Logger;
  readonly clock: () => Date;
  readonly node: CadTrustNode;
};

/** A node with what it taught us about itself. */
export type OpenNode = {
  readonly name: string;
  readonly dataModel: DataModel;
  readonly known: KnownNode;
  readonly client: CadTrustClient;
  readonly dialects: DialectBook;
  readonly picklists: PicklistBook;
};

const MODELS = {
  "1.7": { dialect: V1_DIALECT, shipped: V1_PICKLISTS },
  "2": { dialect: LIKELIEST_DIALECT, shipped: SHIPPED_PICKLISTS },
} as const;

/** Connects to a node; what it teaches from now on is written down. */
export async function openNode(deps: NodeDeps): Promise<OpenNode> {
  const { db, node } = deps;
  const { name } = node;
  const known = await knownNode({ db }, name);
  const expected: { dialects?: DialectBook } = {};
  const likely = () => expected.dialects?.dialect() ?? LIKELIEST_DIALECT;
  const { dataModel, client } = await node.connect(likely);
  const { dialect, shipped } = MODELS[dataModel];
  const dialects = createDialectBook(knownDialect(known, dialect), (learned) =>
    noteNodeFields({ db }, name, learned),
  );
  expected.dialects = dialects;
  const cache = { ...deps, node: name, known, client, dialects, shipped };
  return { name, dataModel, known, client, dialects, picklists: createPicklistCache(cache) };
}
