import type { ProposalStatus } from "@sixtwo/db";
import type { ApplyContext, EventOf } from "./context.ts";

type Ending = "Countersigned" | "ProposalWithdrawn";

const STATUS: Readonly<Record<Ending, ProposalStatus>> = {
  Countersigned: "countersigned",
  ProposalWithdrawn: "withdrawn",
};

/** A second person made the call too, or the first one took it back. */
export function applyProposalEnded(context: ApplyContext, event: EventOf<Ending>): void {
  const { proposals } = context.state.versions;
  const row = proposals.get(event.proposal);
  if (row === undefined) context.onOdd(event, `proposal ${event.proposal} is not known`);
  else {
    const ended = { ...row, status: STATUS[event.name], ended_by: event.by };
    proposals.put(event.proposal, ended, context.number);
  }
}
