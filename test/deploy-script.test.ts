import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isAdministrator } from "@sixtwo/chain";
import { readDeployment } from "@sixtwo/chain/deploy";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { privateKeyToAddress } from "viem/accounts";

const SCRIPT = fileURLToPath(new URL("../scripts/deploy.ts", import.meta.url));
const KEY = `0x${"51".repeat(32)}` as const;

describe("the script that deploys the contracts", () => {
  let chain: TestChain;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-deploy-"));
    chain = await startAnvil({ chainId: 4242 });
  });
  after(async () => {
    await chain?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("asks for the deployer's key, and writes nothing without it", async () => {
    const { code, output } = await run({});
    expect(code).to.equal(1);
    expect(output).to.equal(
      "CONFIG_INVALID: DEPLOYER_KEY is not set.\nSet DEPLOYER_KEY to 0x and 64 hexadecimal digits.\n",
    );
  });

  it("deploys once, then finds everything in place, and never shows the key", async () => {
    const first = await run({ DEPLOYER_KEY: KEY });
    const file = join(folder, "deployments", "4242.json");
    expect(first.code, first.output).to.equal(0);
    expect(first.output).to.contain(`rulebook in force: yes\nWritten to ${file}.\n`);
    const deployment = await readDeployment(file);
    const administrator = address(privateKeyToAddress(KEY));
    expect(await isAdministrator({ client: chain.client, deployment }, administrator)).to.equal(
      true,
    );
    const second = await run({ DEPLOYER_KEY: KEY });
    expect(second).to.deep.equal({
      code: 0,
      output: `Everything in ${file} stands on the chain.\n`,
    });
    expect(first.output + second.output).not.to.contain(KEY.slice(2));
  });

  it("refuses a file of another chain", async () => {
    const file = join(folder, "deployments", "4242.json");
    const other = await startAnvil({ chainId: 4243 });
    try {
      const { code, output } = await run({
        DEPLOYER_KEY: KEY,
        RPC_URL: other.rpcUrl,
        DEPLOYMENT_FILE: file,
      });
      expect(code).to.equal(1);
      expect(output).to.contain("CHAIN_FOREIGN").and.to.contain("has chain id 4243");
    } finally {
      await other.stop();
    }
  });

  function run(
    env: Readonly<Record<string, string>>,
  ): Promise<{ readonly code: number; readonly output: string }> {
    const options = { env: { RPC_URL: chain.rpcUrl, DATA_DIR: folder, ...env } };
    return new Promise((resolve) => {
      execFile(process.execPath, [SCRIPT], options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  }
});
