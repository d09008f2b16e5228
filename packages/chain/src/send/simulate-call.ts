import type { Address } from "@sixtwo/domain";
import {
  type Abi,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  type DecodeFunctionResultParameters,
  decodeFunctionResult,
} from "viem";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import type { Call } from "./call.ts";
import { asRefused } from "./refused.ts";

type Writing = "nonpayable" | "payable";

/**
 * What the call would do now, without doing it.
 * @param from.address the account that would sign
 * @returns what the contract's function answers, such as the number of a new authorization
 * @throws RegistryError REFUSED_BY_RULE with the contract's reason; CHAIN_UNREACHABLE
 */
export async function simulateCall<
  const ContractAbi extends Abi,
  Name extends ContractFunctionName<ContractAbi, Writing>,
>(
  client: ChainClient,
  from: { readonly address: Address },
  call: Call<ContractAbi, Name>,
): Promise<ContractFunctionReturnType<ContractAbi, Writing, Name>> {
  const { to, data, abi, functionName } = call;
  try {
    const answer = await askChain(client, (viem) =>
      viem.request({ method: "eth_call", params: [{ from: from.address, to, data }, "latest"] }),
    );
    // The generic form of the same three fields, which TypeScript cannot prove equal.
    const result = { abi, functionName, data: answer } as unknown as DecodeFunctionResultParameters;
    return decodeFunctionResult(result) as ContractFunctionReturnType<ContractAbi, Writing, Name>;
  } catch (error) {
    throw asRefused(error);
  }
}
