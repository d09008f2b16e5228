import { address, type Levies, type ReserveLevy } from "@sixtwo/domain";
import { zeroAddress } from "viem";
import type { EventArgs } from "../abi.ts";

type Packed = EventArgs<"LeviesSet">["levies"];

/** The levies as contracts take them: a rate of 0 sets nothing aside. */
export function packLevies({ shareOfProceeds, omge, retention, buffer }: Levies): Packed {
  return {
    shareOfProceeds: shareOfProceeds?.rate ?? 0,
    omge: omge ?? 0,
    retention: retention?.rate ?? 0,
    buffer: buffer?.rate ?? 0,
    shareOfProceedsAccount: shareOfProceeds?.account ?? zeroAddress,
    retentionAccount: retention?.account ?? zeroAddress,
    bufferAccount: buffer?.account ?? zeroAddress,
  };
}

export function unpackLevies(packed: Packed): Levies {
  return {
    shareOfProceeds: reserveLevy(packed.shareOfProceeds, packed.shareOfProceedsAccount),
    omge: packed.omge === 0 ? null : packed.omge,
    retention: reserveLevy(packed.retention, packed.retentionAccount),
    buffer: reserveLevy(packed.buffer, packed.bufferAccount),
  };
}

function reserveLevy(rate: number, account: string): ReserveLevy | null {
  return rate === 0 ? null : { rate, account: address(account) };
}
