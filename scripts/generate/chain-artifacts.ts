import hre from "hardhat";
import { keccak256 } from "viem";
import type { GeneratedFile } from "./generated-file.ts";

const FOLDER = "packages/chain/src/artifacts";
const CONTRACTS = [
  { file: "access-manager", name: "accessManager", contract: "AccessManager" },
  { file: "metadata", name: "metadata", contract: "BlockMetadata" },
  { file: "ledger", name: "ledger", contract: "Ledger" },
  { file: "accounts", name: "accounts", contract: "Accounts" },
  { file: "approaches", name: "approaches", contract: "Approaches" },
  { file: "authorizations", name: "authorizations", contract: "Authorizations" },
  { file: "issuances", name: "issuances", contract: "Issuances" },
  { file: "requests", name: "requests", contract: "Requests" },
  { file: "holds", name: "holds", contract: "Holds" },
  { file: "rulebook", name: "rulebook", contract: "Rulebook" },
] as const;

type Contract = (typeof CONTRACTS)[number];
type Artifact = Awaited<ReturnType<typeof hre.artifacts.readArtifact>>;
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Compiles the contracts. Bytecode gets files of its own, so that no web bundle carries it.
 * @returns for each contract a typed ABI, and its code with the hash that a deployment must show.
 */
export async function chainArtifacts(): Promise<readonly GeneratedFile[]> {
  await hre.tasks.getTask("build").run({ quiet: true, noTests: true });
  const files = await Promise.all(CONTRACTS.map(filesOf));
  return files.flat();
}

async function filesOf(contract: Contract): Promise<readonly GeneratedFile[]> {
  const artifact = await hre.artifacts.readArtifact(contract.contract);
  return [
    { path: `${FOLDER}/${contract.file}.ts`, text: abiText(contract, artifact) },
    { path: `${FOLDER}/${contract.file}-bytecode.ts`, text: bytecodeText(contract, artifact) },
  ];
}

function abiText({ name, contract }: Contract, artifact: Artifact): string {
  const entries = (artifact.abi as readonly Json[]).map(
    (entry) => `  ${JSON.stringify(withoutInternalTypes(entry))},`,
  );
  return [header(contract), `export const ${name}Abi = [`, ...entries, "] as const;", ""].join(
    "\n",
  );
}

function bytecodeText({ name, contract }: Contract, artifact: Artifact): string {
  const code = artifact.deployedBytecode as `0x${string}`; // typed as plain text by Hardhat
  const immutables = Object.values(artifact.immutableReferences ?? {})
    .flat()
    .sort((a, b) => a.start - b.start);
  return [
    header(contract),
    `export const ${name}Code = {`,
    `  bytecode: "${artifact.bytecode}",`,
    "  /** Keccak-256 of the code on chain, with zeros where immutables stand. */",
    `  runtimeHash: "${keccak256(code)}",`,
    "  /** Where immutables stand in the code on chain, in bytes. */",
    `  immutables: ${JSON.stringify(immutables)},`,
    "} as const;",
    "",
  ].join("\n");
}

function header(contract: string): string {
  return `// Generated from the contract ${contract} by "npm run generate". Do not edit.`;
}

/** The ABI as the chain knows it: names of Solidity types would only weigh on web bundles. */
function withoutInternalTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutInternalTypes);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => key !== "internalType");
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutInternalTypes(entry)]));
}
