import type { Call, Sent } from "@sixtwo/chain";
import type { Act } from "./act.ts";

/** The way of an act from the form to the chain. */
export type ReviewState =
  | { readonly step: "closed" }
  /** The contracts are asked whether they would take it. */
  | { readonly step: "checking"; readonly act: Act }
  | { readonly step: "ready"; readonly act: Act; readonly call: Call }
  | { readonly step: "signing"; readonly act: Act; readonly call: Call }
  /** On chain; the mirror that the screens read has not yet seen it. */
  | { readonly step: "recording"; readonly act: Act; readonly call: Call; readonly sent: Sent }
  | { readonly step: "done"; readonly act: Act; readonly call: Call; readonly sent: Sent }
  | {
      readonly step: "refused";
      readonly act: Act;
      readonly call: Call | null;
      readonly error: unknown;
    };

/** True while leaving would hide what becomes of a transaction. */
export function isUnderWay({ step }: ReviewState): boolean {
  return step === "signing" || step === "recording";
}
