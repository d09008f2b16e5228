import { address, mayDecide } from "@sixtwo/domain";
import type { RequestRowFragment } from "../../../graphql/generated/operations.ts";
import type { Signer } from "../../../signing/signer.ts";

type People = {
  readonly requester: RequestRowFragment["requester"];
  readonly holder: Pick<RequestRowFragment["holder"], "address">;
};

/** Why the signed-in person may not decide this request, four eyes being asked for; null when they may. */
export function decisionBarrier(
  { requester, holder }: People,
  signer: Pick<Signer, "address"> | null,
): string | null {
  if (signer === null) return null; // the role's own barrier says so
  const ruling = mayDecide({
    requester: address(requester),
    holder: address(holder.address),
    decider: signer.address,
  });
  return ruling.ok ? null : ruling.refusal.message;
}
