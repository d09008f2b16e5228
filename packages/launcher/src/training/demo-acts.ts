import { registryCode, tonnes } from "@sixtwo/domain";
import type { Act, TerminalName, TimedAct } from "./act.ts";
import type { Fixtures, TrainingActivity } from "./fixtures.ts";

/** The registry of the training country. */
export const HOST = registryCode("XXA01");

/** Issues a batch of the training country's own activity. */
export type Issue = (batch: {
  readonly block: string;
  readonly quantity: bigint;
  readonly to: string;
  readonly authorization: string | null;
  /** How much of it the approach sets aside; nothing when left out. */
  readonly levied?: bigint;
}) => Act;

export function issueOf(activity: TrainingActivity): Issue {
  return ({ block, quantity, to, authorization, levied = 0n }) => ({
    kind: "issue",
    block,
    activity,
    to,
    vintage: 2024,
    quantity: tonnes(quantity),
    authorization,
    levied: tonnes(levied),
  });
}

export function send(block: string, quantity: bigint, to: string | TerminalName) {
  return { kind: "send", block, quantity: tonnes(quantity), to } as const;
}

export function request(block: string, quantity: bigint, to: string | TerminalName) {
  return { kind: "request", request: block, block, quantity: tonnes(quantity), to } as const;
}

export function demoActivity({ activities }: Fixtures): TrainingActivity {
  const activity = activities.find(({ registry }) => registry === HOST);
  if (!activity) throw new Error("The fixtures name no activity of XXA01.");
  return activity;
}

export function signed(at: string, by: string, act: Act): TimedAct {
  return { at: new Date(at), by, act };
}
