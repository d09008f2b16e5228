import type { Hex } from "viem";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
import type { Deployment } from "../deployment.ts";
import type { ProposingOffice } from "../proposing-office.ts";
import { toCall } from "../send/call.ts";

export type WithdrawProposal = { readonly office: ProposingOffice; readonly proposal: Hex };

/** Proposer only: takes the proposal back. */
export function prepareWithdrawProposal(deployment: Deployment, input: WithdrawProposal) {
  // All offices have this function from one interface, so that any one's ABI does.
  return toCall(deployment[input.office], {
    abi: authorizationsAbi,
    functionName: "withdrawProposal",
    args: [input.proposal],
  });
}
