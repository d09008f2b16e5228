import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Deployment } from "@sixtwo/chain";
import { deploySystem, replaceRulebook, writeDeployment } from "@sixtwo/chain/deploy";
import { startAnvil, type TestChain, testSigner } from "@sixtwo/chain/testing";
import { expect } from "chai";
import { pino } from "pino";
import { readLauncherConfig } from "./config.ts";
import { openChain } from "./open-chain.ts";

const CHAIN_ID = 4_244_002;
const WRITTEN = fileURLToPath(new URL(`../../../deployments/${CHAIN_ID}.json`, import.meta.url));

describe("opening a chain of your own", () => {
  let chain: TestChain;
  let dataDir: string;
  let deployment: Deployment;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-own-chain-"));
    chain = await startAnvil({ chainId: CHAIN_ID });
    deployment = await deploySystem({ client: chain.client, wallet: administrator() });
  });
  after(async () => {
    await chain?.stop();
    await rm(dataDir, { recursive: true, force: true });
    await rm(WRITTEN, { force: true });
  });

  const administrator = () => testSigner(chain.client, "administrator");
  const open = () => {
    const config = readLauncherConfig({ DATA_DIR: dataDir, RPC_URL: chain.rpcUrl });
    return openChain({ config, logger: pino({ level: "silent" }) });
  };

  it("needs the file of a deployment", async () => {
    const error = await open().catch((thrown: unknown) => thrown);
    expect(error).to.include({
      code: "CONFIG_INVALID",
      message: `There is no deployment file ${join(dataDir, "deployments", `${CHAIN_ID}.json`)}.`,
    });
  });

  it("finds it where npm run deploy has written it", async () => {
    await writeDeployment(WRITTEN, deployment);
    expect((await open()).deployment).to.deep.equal(deployment);
  });

  it("prefers the one in its data directory, with the rulebook that is in force", async () => {
    const replaced = await replaceRulebook({
      client: chain.client,
      wallet: administrator(),
      deployment,
    });
    const { rulebook } = replaced.deployment;
    const own = join(dataDir, "deployments", `${CHAIN_ID}.json`);
    await writeDeployment(own, { ...deployment, nextRulebook: rulebook });
    const opened = await open();
    expect(opened.deployment).to.include({ rulebook, nextRulebook: null });
    expect(opened.deployment.formerRulebooks).to.deep.equal([deployment.rulebook]);
  });
});
