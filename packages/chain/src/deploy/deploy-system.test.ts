import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address, RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import {
  type ContractName,
  type Deployment,
  formatDeployment,
  type PartialDeployment,
  parseDeployment,
} from "../deployment.ts";
import { powersOf } from "../reads/powers-of.ts";
import { startAnvil, type TestChain, testSigner } from "../testing/index.ts";
import { verifyDeployment } from "../verify-deployment.ts";
import { deploySystem } from "./deploy-system.ts";
import { readDeployment, readPartialDeployment, writeDeployment } from "./deployment-file.ts";

describe("a deployment", () => {
  let chain: TestChain;
  let deployment: Deployment;
  const steps: (readonly [string, PartialDeployment])[] = [];

  before(async () => {
    chain = await startAnvil({ timestamp: 1_700_000_000 });
    deployment = await deploySystem({
      client: chain.client,
      wallet: testSigner(chain.client, "administrator"),
      onStep: (step, partial) => void steps.push([step, partial]),
    });
  });
  after(() => chain?.stop());

  it("tells its steps, and stands on the chain", async () => {
    expect(steps.map(([step]) => step)).to.deep.equal([
      "accessManager",
      "metadata",
      "ledger",
      "accounts",
      "approaches",
      "authorizations",
      "issuances",
      "requests",
      "holds",
      "rulebook",
      "rulebook in force",
      "powers of accounts",
      "powers of approaches",
      "powers of authorizations",
      "powers of issuances",
      "powers of requests",
      "powers of holds",
      "complete",
    ]);
    expect(deployment).to.include({ chainId: 31337, deployedAtChainBlock: 1n });
    expect(await verifyDeployment(chain.client, deployment)).to.deep.equal(deployment);
  });

  it("gives each office what it needs, and no more", async () => {
    const reading = { client: chain.client, deployment };
    const powers = (name: ContractName) => powersOf(reading, deployment[name]);
    expect(await powers("accounts")).to.deep.equal(["write-accounts"]);
    expect(await powers("approaches")).to.deep.equal(["write-approaches"]);
    expect(await powers("authorizations")).to.deep.equal(["write-authorizations"]);
    expect(await powers("issuances")).to.deep.equal(["issue"]);
    expect(await powers("requests")).to.deep.equal(["detach", "lock", "execute"]);
    expect(await powers("holds")).to.deep.equal(["detach", "freeze", "force"]);
    expect(await powers("rulebook")).to.deep.equal(["detach", "tag", "execute"]);
    expect(await powers("metadata")).to.deep.equal([]);
  });

  it("goes on after an interruption at any step, and does none twice", async () => {
    const wallet = testSigner(chain.client, "another administrator");
    const height = await chain.client.viem.getBlockNumber();
    const done = new Set<string>();
    const kept: PartialDeployment[] = [];
    const interrupt = (step: string, state: PartialDeployment) => {
      kept.push(state);
      if (done.has(step)) return;
      done.add(step);
      throw new Error("power cut");
    };
    for (const [step] of steps) {
      const run = { client: chain.client, wallet, partial: kept.at(-1) ?? null };
      await deploySystem({ ...run, onStep: interrupt }).catch(() => undefined);
      expect(done.has(step), step).to.equal(true);
    }
    // Ten contracts, the rulebook in force, and six offices: a transaction each.
    expect(await chain.client.viem.getBlockNumber()).to.equal(height + 17n);
    const resumed = parseDeployment(JSON.parse(formatDeployment(kept.at(-1) ?? deployment)));
    expect(resumed.ledger).not.to.equal(deployment.ledger);
    await verifyDeployment(chain.client, resumed);
  });

  it("goes on from where it was interrupted, and keeps what was there", async () => {
    const [, interrupted] = steps[2] ?? [];
    const resumed = await deploySystem({
      client: chain.client,
      wallet: testSigner(chain.client, "administrator"),
      partial: interrupted ?? null,
    });
    expect(resumed.ledger).to.equal(deployment.ledger);
    expect(resumed.rulebook).not.to.equal(deployment.rulebook);
    await verifyDeployment(chain.client, resumed);
    deployment = resumed;
  });

  it("does nothing when everything is there", async () => {
    const before = await chain.client.viem.getBlockNumber();
    const again = await deploySystem({
      client: chain.client,
      wallet: testSigner(chain.client, "administrator"),
      partial: { ...deployment, complete: false },
    });
    expect(again).to.deep.equal(deployment);
    expect(await chain.client.viem.getBlockNumber()).to.equal(before);
  });

  it("is refused on another chain", async () => {
    const other = { ...deployment, chainId: 1 };
    expect(await failure(verifyDeployment(chain.client, other))).to.deep.equal({
      code: "CHAIN_FOREIGN",
      message: `The chain at ${chain.rpcUrl} has chain id 31337, and the registry is on 1.`,
    });
    const genesisHash = `0x${"11".repeat(32)}` as const;
    const twin = await failure(verifyDeployment(chain.client, { ...deployment, genesisHash }));
    expect(twin.code).to.equal("CHAIN_FOREIGN");
    expect(twin.message).to.match(/begins with 0x[0-9a-f]{64}, and the registry's chain with 0x11/);
  });

  it("is refused when other code is there, or another rulebook in force", async () => {
    const swapped = { ...deployment, ledger: deployment.issuances };
    expect((await failure(verifyDeployment(chain.client, swapped))).message).to.contain(
      `has other code at ${deployment.issuances} than the ledger that was deployed`,
    );
    const [, first] = steps.at(-1) ?? [];
    const { rulebook, runtimeHashes } = parseDeployment(
      JSON.parse(formatDeployment(first ?? deployment)),
    );
    const before = {
      ...deployment,
      rulebook,
      runtimeHashes: { ...deployment.runtimeHashes, rulebook: runtimeHashes.rulebook },
    };
    expect((await failure(verifyDeployment(chain.client, before))).message).to.contain(
      `and the deployment names ${rulebook}.`,
    );
    const partial = { ...deployment, complete: false, ledger: deployment.issuances };
    const wallet = testSigner(chain.client, "administrator");
    expect(
      (await failure(deploySystem({ client: chain.client, wallet, partial }))).message,
    ).to.equal(`The code at ${deployment.issuances} is not this version's ledger.`);
  });

  it("is named lost when its chain has no trace of it", async () => {
    const nowhere = address("0x00000000000000000000000000000000000000a1");
    const gone = { ...deployment, accessManager: nowhere };
    expect(await failure(verifyDeployment(chain.client, gone))).to.deep.equal({
      code: "CHAIN_STATE_LOST",
      message: `The chain at ${chain.rpcUrl} has no code at ${nowhere}, the accessManager: its state was lost.`,
    });
    const reset = { ...deployment, deployedAtChainBlock: 1000n };
    expect((await failure(verifyDeployment(chain.client, reset))).message).to.match(
      /ends at chain block \d+, and the registry was deployed at 1000: its state was lost\.$/,
    );
  });

  it("is kept in a file that says what is wrong with it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sixtwo-deployment-"));
    const path = join(folder, "deployments", "31337.json");
    try {
      expect(await readPartialDeployment(path)).to.equal(null);
      expect((await failure(readDeployment(path))).message).to.equal(
        `There is no deployment file ${path}.`,
      );
      await writeDeployment(path, deployment);
      expect(await readDeployment(path)).to.deep.equal(deployment);
      const [, interrupted] = steps[0] ?? [];
      if (interrupted) await writeDeployment(path, interrupted);
      expect((await failure(readDeployment(path))).message).to.equal(
        "The deployment is not finished.",
      );
      expect(await readPartialDeployment(path)).to.deep.equal(interrupted);
      await writeFile(path, (await readFile(path, "utf8")).slice(0, 40));
      expect((await failure(readDeployment(path))).message).to.equal(
        `The deployment file ${path} is not JSON.`,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function failure(
  work: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).to.be.instanceOf(RegistryError);
  const { code, message } = error as RegistryError; // asserted above
  return { code, message };
}
