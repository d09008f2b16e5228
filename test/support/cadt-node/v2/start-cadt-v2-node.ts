import picklists from "../data/v2-picklists.json" with { type: "json" };
import type { Call } from "../engine/call.ts";
import {
  committedRow,
  type NodeState,
  newNodeState,
  type Picklists,
} from "../engine/node-state.ts";
import type { StagedRow } from "../engine/staging-table.ts";
import { type RunningNode, type ServeOptions, startNode } from "../engine/start-node.ts";
import { answerV2 } from "./answer-v2.ts";
import { foreignKeys } from "./node-v2.ts";
import { type NodeDialect, type TablesV2, tablesV2 } from "./tables.ts";

export type CadtV2Node = RunningNode;

type StartOptions = ServeOptions & {
  readonly apiKey?: string;
  readonly picklists?: Picklists;
  readonly dialect?: NodeDialect;
};

/** Starts a double of a CAD Trust node of data model 2, without an API key and unless told otherwise of 2.0.2. */
export function startCadtV2Node(options: StartOptions = {}): Promise<CadtV2Node> {
  const tables = tablesV2(options.dialect ?? "2.0.2");
  const state = newNodeState({
    apiKey: options.apiKey ?? null,
    picklists: options.picklists ?? picklists,
  });
  const kind = {
    version: "2.0.2",
    answer: (call: Call) => answerV2({ state, tables }, call),
    findDangling: (row: StagedRow) => danglingKeys(state, tables, row),
  };
  return startNode(state, kind, options);
}

/** A row on chain whose parent is not there stops the sync of every subscriber. */
function danglingKeys(state: NodeState, tables: TablesV2, { table, id, change }: StagedRow) {
  const model = tables.get(table);
  if (change === null || model === undefined) return [];
  return foreignKeys(model, change)
    .filter((key) => committedRow(state, key.references, key.id) === undefined)
    .map((key) => `${table} ${id} points at ${key.references} ${key.id}, which is not on chain`);
}
