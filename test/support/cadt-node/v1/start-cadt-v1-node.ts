import picklists from "../data/v1-picklists.json" with { type: "json" };
import type { Call } from "../engine/call.ts";
import { newNodeState, type Picklists } from "../engine/node-state.ts";
import { type RunningNode, type ServeOptions, startNode } from "../engine/start-node.ts";
import { answerV1 } from "./answer-v1.ts";

export type CadtV1Node = RunningNode;

type StartOptions = ServeOptions & {
  readonly apiKey?: string;
  readonly picklists?: Picklists;
};

/** Starts a double of a CAD Trust node of data model 1 (1.7), without an API key unless told one. */
export function startCadtV1Node(options: StartOptions = {}): Promise<CadtV1Node> {
  const state = newNodeState({
    apiKey: options.apiKey ?? null,
    picklists: options.picklists ?? picklists,
  });
  const kind = {
    version: "1.7.24",
    answer: (call: Call) => answerV1(state, call),
    findDangling: () => [], // its records hold their children and point at nothing
  };
  return startNode(state, kind, options);
}
