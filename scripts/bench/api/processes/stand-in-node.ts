import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTRACT_NAMES, type ContractName, type Deployment } from "@sixtwo/chain";
import { writeDeployment } from "@sixtwo/chain/deploy";
import { seededAddress, seededHash } from "../seed/seeded-names.ts";

export type StandInNode = {
  readonly rpcUrl: string;
  readonly deploymentFile: string;
  readonly stop: () => Promise<void>;
};

const CHAIN_ID = 31337;
const ANSWERS: Readonly<Record<string, string>> = {
  eth_chainId: `0x${CHAIN_ID.toString(16)}`,
  eth_blockNumber: "0x1",
};

/** What our API asks of a chain when it starts: the ledger was made without one, and nothing else is asked. */
export async function startStandInNode(): Promise<StandInNode> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      const { id, method } = JSON.parse(body);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ jsonrpc: "2.0", id, result: ANSWERS[method] ?? null }));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const folder = await mkdtemp(join(tmpdir(), "sixtwo-bench-api-"));
  const deploymentFile = join(folder, "deployment.json");
  await writeDeployment(deploymentFile, standInDeployment());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    ...{ rpcUrl: `http://127.0.0.1:${port}`, deploymentFile },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function standInDeployment(): Deployment {
  const each = <Value>(made: (name: ContractName) => Value) =>
    Object.fromEntries(CONTRACT_NAMES.map((name) => [name, made(name)])) as Record<
      ContractName,
      Value // every name, one line above
    >;
  return {
    ...each((name) => seededAddress(name)),
    ...{ chainId: CHAIN_ID, deployedAtChainBlock: 0n, genesisHash: seededHash("genesis") },
    ...{ formerRulebooks: [], nextRulebook: null },
    runtimeHashes: each((name) => seededHash(`code of ${name}`)),
  };
}
