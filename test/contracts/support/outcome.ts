import type { TestRegistry } from "./deploy-registry.ts";
import { ethers } from "./network.ts";

export const DONE = "done";

type Call = { readonly from: string; readonly to: string; readonly data: string };

/** What a call would come to, without making it: `DONE`, or the bytes it reverts with. */
export async function outcomeOf(call: Call): Promise<string> {
  try {
    await ethers.provider.call(call);
    return DONE;
  } catch (error) {
    if (error instanceof Error && "data" in error && typeof error.data === "string") {
      return error.data;
    }
    throw error;
  }
}

/** @returns the name of the custom error in `outcome`, or what `outcome` is instead of one. */
export function errorNameOf({ ledger, rulebook }: TestRegistry, outcome: string): string {
  if (outcome === DONE || outcome === "0x") return outcome;
  const found = ledger.interface.parseError(outcome) ?? rulebook.interface.parseError(outcome);
  return found?.name ?? outcome;
}
