import { RegistryError } from "@sixtwo/domain";
import { ExecutionRevertedError, InsufficientFundsError } from "viem";
import { errorChain } from "../error-chain.ts";
import { decodeRevert } from "../reverts/decode-revert.ts";

/**
 * The failure behind an error of a simulated or sent transaction, as the reader needs it.
 * @returns REFUSED_BY_RULE with a contract's reason in plain words, whose `cause` is the
 * `ChainRefusal`; any other error unchanged
 */
export function asRefused(error: unknown): unknown {
  const refusal = decodeRevert(error);
  if (refusal !== null) {
    const { message, remedy } = refusal;
    return new RegistryError("REFUSED_BY_RULE", { message, remedy, cause: refusal });
  }
  if (error instanceof RegistryError) return error;
  const causes = errorChain(error);
  if (
    causes.some(
      speaksOf(/insufficient (funds|balance)|exceeds (the )?balance/i, InsufficientFundsError),
    )
  ) {
    return new RegistryError("REFUSED_BY_RULE", {
      message: "The signing account has too little money for the transaction's fee.",
      remedy: "Fund the account with the network's own coin, then try again.",
      cause: error,
    });
  }
  if (!causes.some(speaksOf(/revert/i, ExecutionRevertedError))) return error;
  return new RegistryError("REFUSED_BY_RULE", {
    message: "A contract refused the transaction without a reason that this version knows.",
    remedy: "Check that the network and the deployment's file belong to this version.",
    cause: error,
  });
}

function speaksOf(text: RegExp, kind: abstract new (...args: never[]) => Error) {
  return (cause: unknown): boolean =>
    cause instanceof kind || (cause instanceof Error && text.test(cause.message));
}
