import {
  type CadTrustClient,
  createDialectBook,
  type DialectBook,
  type PicklistBook,
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
  readonly known: KnownNode;
  readonly client: CadTrustClient;
  readonly dialects: DialectBook;
  readonly picklists: PicklistBook;
};

/** Connects to a node; what it teaches from now on is written down. */
export async function openNode(deps: NodeDeps): Promise<OpenNode> {
  const { db, node } = deps;
  const { name } = node;
  const known = await knownNode({ db }, name);
  const dialects = createDialectBook(knownDialect(known), (learned) =>
    noteNodeFields({ db }, name, learned),
  );
  const client = node.connect(dialects.dialect);
  const picklists = createPicklistCache({ ...deps, node: name, known, client, dialects });
  return { name, known, client, dialects, picklists };
}
