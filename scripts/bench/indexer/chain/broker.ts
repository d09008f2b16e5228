import type { Address } from "@sixtwo/domain";
import hre from "hardhat";
import { encodeFunctionData, type Hex } from "viem";

const ABI = [
  {
    type: "function",
    name: "carryOut",
    stateMutability: "nonpayable",
    inputs: [
      { name: "target", type: "address" },
      { name: "calls", type: "bytes[]" },
    ],
    outputs: [],
  },
] as const;

/** @returns what deploys contracts/test/Broker.sol. */
export async function brokerCode(): Promise<Hex> {
  await hre.tasks.getTask("build").run({ quiet: true, noTests: true });
  const { bytecode } = await hre.artifacts.readArtifact("Broker");
  return bytecode as Hex; // typed as plain text by Hardhat
}

/** @returns the broker's call of all these calls of one contract. */
export function carryOutCall(target: Address, calls: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: ABI, functionName: "carryOut", args: [target, calls] });
}
