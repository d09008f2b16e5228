import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import solc from "solc";

type Compiled = {
  readonly abi: unknown;
  readonly evm: {
    readonly bytecode: { readonly object: string };
    readonly deployedBytecode: { readonly object: string };
  };
};

/**
 * Compiles the contracts that are deployed, and nothing else, into the artifacts that a workspace has already. Hardhat
 * compiles whatever they import as well, which takes ten times as long.
 * @param folder the workspace.
 * @returns whether they compile.
 */
export function compileContracts(folder: string): boolean {
  const files = globSync("contracts/*.sol", { cwd: folder }).sort();
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(files.map((file) => [file, { content: read(folder, file) }])),
    settings: {
      evmVersion: "cancun",
      outputSelection: Object.fromEntries(
        files.map((file) => [
          file,
          { "*": ["abi", "evm.bytecode", "evm.deployedBytecode.object"] },
        ]),
      ),
    },
  };
  const find = (path: string) => ({ contents: read(folder, path) });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  for (const file of files) {
    const name = basename(file, ".sol");
    const compiled: Compiled | undefined = output.contracts?.[file]?.[name];
    if (compiled === undefined) return false;
    writeArtifact(join(folder, "artifacts", file, `${name}.json`), compiled);
  }
  return true;
}

function read(folder: string, path: string): string {
  const own = join(folder, path);
  return readFileSync(existsSync(own) ? own : join("node_modules", path), "utf8");
}

function writeArtifact(path: string, { abi, evm }: Compiled): void {
  const bytecode = `0x${evm.bytecode.object}`;
  const deployedBytecode = `0x${evm.deployedBytecode.object}`;
  const artifact = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...artifact, abi, bytecode, deployedBytecode }));
}
