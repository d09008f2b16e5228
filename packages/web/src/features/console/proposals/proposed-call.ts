import type { Call } from "@sixtwo/chain";
import { accountsAbi, authorizationsAbi, issuancesAbi } from "@sixtwo/chain";
import { type Abi, decodeFunctionData } from "viem";

const ABI: Abi = [...accountsAbi, ...authorizationsAbi, ...issuancesAbi];

/**
 * A proposed call with its function and arguments, so that it can be checked before it is signed.
 * @throws viem's AbiFunctionSignatureNotFoundError for a call of no office
 */
export function proposedCall({ to, data }: Pick<Call, "to" | "data">): Call {
  const { functionName, args } = decodeFunctionData({ abi: ABI, data });
  return { to, data, abi: ABI, functionName, args: args ?? [] };
}
