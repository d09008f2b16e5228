import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasPartyRole, isAdministrator, type Reading, signerOfAccount } from "@sixtwo/chain";
import { deploySystem, writeDeployment } from "@sixtwo/chain/deploy";
import { startAnvil, type TestChain, testSigner } from "@sixtwo/chain/testing";
import { partyCode } from "@sixtwo/domain";
import { expect } from "chai";
import { privateKeyToAccount } from "viem/accounts";

const SCRIPT = fileURLToPath(new URL("../scripts/roles.ts", import.meta.url));
const KEY = `0x${"52".repeat(32)}` as const;
const MINISTRY = `0x${"ab".repeat(20)}`;

describe("the script that moves roles", () => {
  let chain: TestChain;
  let folder: string;
  let reading: Reading;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-roles-"));
    chain = await startAnvil({ chainId: 4243 });
    const wallet = signerOfAccount(chain.client, privateKeyToAccount(KEY));
    const deployment = await deploySystem({ client: chain.client, wallet });
    await writeDeployment(join(folder, "4243.json"), deployment);
    reading = { client: chain.client, deployment };
  });
  after(async () => {
    await chain?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("lets an account act for a Party, and takes it back", async () => {
    const registrar = testSigner(chain.client, "registrar").address;
    const wanted = { account: registrar, party: partyCode("GHA"), role: "registrar" } as const;
    const args = ["--party", "GHA", "--role", "registrar", "--to", registrar];
    expect(await run("grant", ...args)).to.deep.equal({
      code: 0,
      output: `${registrar} becomes registrar of GHA: done\n`,
    });
    expect(await hasPartyRole(reading, wanted)).to.equal(true);
    expect((await run("revoke", ...args)).code).to.equal(0);
    expect(await hasPartyRole(reading, wanted)).to.equal(false);
  });

  it("prints what somebody else is to sign, and sends nothing", async () => {
    const { code, output } = await run(
      "hand-over",
      "--to",
      MINISTRY,
      "--delay",
      "86400",
      "--print",
    );
    expect(code).to.equal(0);
    const steps = JSON.parse(output) as readonly { readonly what: string; readonly to: string }[]; // the script's own format
    expect(steps).to.have.length(8);
    expect(steps[7]?.what).to.equal(`${MINISTRY} becomes administrator, with 86400 s of delay`);
    expect(steps.every(({ to }) => to === reading.deployment.accessManager)).to.equal(true);
    expect(await isAdministrator(reading, testAdministrator())).to.equal(true);
  });

  it("hands the system over, and leaves the deployer with nothing", async () => {
    const to = testSigner(chain.client, "safe").address;
    expect((await run("hand-over", "--to", to, "--renounce")).code).to.equal(0);
    expect(await isAdministrator(reading, to)).to.equal(true);
    expect(await isAdministrator(reading, testAdministrator())).to.equal(false);
    expect((await run("hand-over", "--to", to)).output).to.equal(
      `${to} holds every role of the system.\n`,
    );
  });

  it("says what is wrong with what was typed", async () => {
    const wrong = [
      [["grant", "--to", MINISTRY], "--party is missing."],
      [["grant", "--to", MINISTRY, "--party", "GHA", "--role", "king"], '--role is "king".'],
      [["crown", "--to", MINISTRY, "--party", "GHA", "--role", "registrar"], '"crown" is nothing'],
      [["hand-over", "--to", MINISTRY, "--delay", "1 week"], '--delay is "1 week"'],
      [["hand-over"], "--to is not set."],
    ] as const;
    for (const [args, message] of wrong) {
      const { code, output } = await run(...args);
      expect([code, output]).to.satisfy(() => code === 1 && output.includes(message), output);
    }
  });

  const testAdministrator = () => signerOfAccount(chain.client, privateKeyToAccount(KEY)).address;

  function run(...args: readonly string[]) {
    const env = { DEPLOYER_KEY: KEY, RPC_URL: chain.rpcUrl };
    const all = [SCRIPT, ...args, "--file", join(folder, "4243.json")];
    return new Promise<{ readonly code: number; readonly output: string }>((resolve) => {
      execFile(process.execPath, all, { env }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  }
});
