import type { Address } from "@sixtwo/domain";
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hex,
} from "viem";

type Writing = "nonpayable" | "payable";

/** A transaction that is ready to be simulated, signed and sent; `data` already encodes the rest. */
export type Call<
  ContractAbi extends Abi = Abi,
  Name extends ContractFunctionName<ContractAbi, Writing> = ContractFunctionName<
    ContractAbi,
    Writing
  >,
> = {
  readonly to: Address;
  readonly data: Hex;
  readonly abi: ContractAbi;
  readonly functionName: Name;
  readonly args: ContractFunctionArgs<ContractAbi, Writing, Name>;
};

/** The call of a contract's function. */
export function toCall<
  const ContractAbi extends Abi,
  Name extends ContractFunctionName<ContractAbi, Writing>,
>(
  to: Address,
  call: {
    readonly abi: ContractAbi;
    readonly functionName: Name;
    readonly args: ContractFunctionArgs<ContractAbi, Writing, Name>;
  },
): Call<ContractAbi, Name> {
  // The generic form of the same three fields, which TypeScript cannot prove equal.
  const data = encodeFunctionData(call as unknown as EncodeFunctionDataParameters);
  return { to, data, ...call };
}
