import {
  type Address,
  type ApproachCode,
  type ApproachStatus,
  address,
  type Levies,
  type Reason,
  type RegistryCode,
  unpackApproachCode,
  unpackApproachStatus,
  unpackRegistryCode,
} from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";
import { unpackLevies } from "../terms/levy-terms.ts";
import { requiredReason } from "./required-reason.ts";
import { unreadableValue } from "./unreadable-value.ts";

/** Which Party's part in which approach; the Party is the registry's. */
type ApproachFields = {
  readonly approach: ApproachCode;
  readonly registry: RegistryCode;
  readonly by: Address;
};

/** A Party takes part in an approach, for now as a draft. */
export type ApproachRecordedEvent = ApproachFields & {
  readonly name: "ApproachRecorded";
  readonly title: string;
  /** SHA-256 of the arrangement between the Parties. */
  readonly documentHash: Hex;
};

export type InitialReportRecordedEvent = ApproachFields & {
  readonly name: "InitialReportRecorded";
  /** SHA-256 of the initial report (2/CMA.3 annex, para 18). */
  readonly documentHash: Hex;
};

export type ApproachStatusChangedEvent = ApproachFields & {
  readonly name: "ApproachStatusChanged";
  readonly status: ApproachStatus;
  readonly reason: string;
};

export type ApproachPausedEvent = ApproachFields & {
  readonly name: "ApproachPaused";
  readonly reason: Reason;
  readonly note: string;
};

export type ApproachResumedEvent = ApproachFields & { readonly name: "ApproachResumed" };

export type LeviesSetEvent = ApproachFields & {
  readonly name: "LeviesSet";
  readonly levies: Levies;
};

export const approachDecoders = {
  ApproachRecorded: (args: EventArgs<"ApproachRecorded">): ApproachRecordedEvent => ({
    name: "ApproachRecorded",
    ...approachFields(args),
    title: readableText(args.title),
    documentHash: args.documentHash,
  }),
  InitialReportRecorded: (
    args: EventArgs<"InitialReportRecorded">,
  ): InitialReportRecordedEvent => ({
    name: "InitialReportRecorded",
    ...approachFields(args),
    documentHash: args.documentHash,
  }),
  ApproachStatusChanged: (
    args: EventArgs<"ApproachStatusChanged">,
  ): ApproachStatusChangedEvent => ({
    name: "ApproachStatusChanged",
    ...approachFields(args),
    status:
      unpackApproachStatus(args.status) ?? unreadableValue("status of an approach", args.status),
    reason: readableText(args.reason),
  }),
  ApproachPaused: (args: EventArgs<"ApproachPaused">): ApproachPausedEvent => ({
    name: "ApproachPaused",
    ...approachFields(args),
    reason: requiredReason(args.reason),
    note: readableText(args.note),
  }),
  ApproachResumed: (args: EventArgs<"ApproachResumed">): ApproachResumedEvent => ({
    name: "ApproachResumed",
    ...approachFields(args),
  }),
  LeviesSet: (args: EventArgs<"LeviesSet">): LeviesSetEvent => ({
    name: "LeviesSet",
    ...approachFields(args),
    levies: unpackLevies(args.levies),
  }),
};

function approachFields({
  approach,
  registry,
  by,
}: Pick<EventArgs<"ApproachResumed">, "approach" | "registry" | "by">): ApproachFields {
  return {
    approach: unpackApproachCode(approach),
    registry: unpackRegistryCode(registry),
    by: address(by),
  };
}
