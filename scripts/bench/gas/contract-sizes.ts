import hre from "hardhat";
import type { BenchTable, Measurement } from "../benchmark.ts";

/** EIP-170: the most bytes of code that a chain takes for one contract. */
const MOST_BYTES = 24_576;

/** @returns the size on chain of every contract that the registry deploys. */
export async function contractSizes(): Promise<BenchTable> {
  const names = [...(await hre.artifacts.getAllFullyQualifiedNames())].filter(isProduct).sort();
  const rows = await Promise.all(names.map(sizeOf));
  return {
    title: "code on chain, of the 24,576 bytes that EIP-170 allows",
    unit: "bytes",
    reference: "EIP-170",
    rows: rows.flat(),
  };
}

/** The contracts' own folder, without what only tests deploy. */
function isProduct(name: string): boolean {
  return name.startsWith("contracts/") && !name.startsWith("contracts/test/");
}

/** Interfaces and abstract contracts have no code; libraries compiled into others have no function. */
async function sizeOf(name: string): Promise<readonly Measurement[]> {
  const { abi, contractName, deployedBytecode } = await hre.artifacts.readArtifact(name);
  const value = (deployedBytecode.length - 2) / 2;
  const callable = abi.some(({ type }: { readonly type: string }) => type === "function");
  if (value === 0 || !callable) return [];
  return [{ case: `size ${contractName}`, value, reference: MOST_BYTES, limit: MOST_BYTES }];
}
