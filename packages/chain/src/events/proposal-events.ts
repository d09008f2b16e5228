import { type Address, address, type PartyCode, unpackPartyCode } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";

/** The first of two people made a call, which takes effect once a second one repeats it. */
export type ProposedEvent = {
  readonly name: "Proposed";
  /** Keccak-256 of `data`. Together with the emitting contract it names the proposal. */
  readonly proposal: Hex;
  readonly party: PartyCode;
  readonly by: Address;
  /** The call itself; `decodeProposal` says what it asks for. */
  readonly data: Hex;
};

export type CountersignedEvent = {
  readonly name: "Countersigned";
  readonly proposal: Hex;
  readonly by: Address;
};

export type ProposalWithdrawnEvent = {
  readonly name: "ProposalWithdrawn";
  readonly proposal: Hex;
  readonly by: Address;
};

export const proposalDecoders = {
  Proposed: ({ proposal, party, by, data }: EventArgs<"Proposed">): ProposedEvent => ({
    name: "Proposed",
    proposal,
    party: unpackPartyCode(party),
    by: address(by),
    data,
  }),
  Countersigned: ({ proposal, by }: EventArgs<"Countersigned">): CountersignedEvent => ({
    name: "Countersigned",
    proposal,
    by: address(by),
  }),
  ProposalWithdrawn: (args: EventArgs<"ProposalWithdrawn">): ProposalWithdrawnEvent => ({
    name: "ProposalWithdrawn",
    proposal: args.proposal,
    by: address(args.by),
  }),
};
