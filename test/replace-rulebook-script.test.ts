import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ADMINISTRATOR_ROLE_ID, accessManagerAbi, sendCall, signerOfAccount } from "@sixtwo/chain";
import { readDeployment } from "@sixtwo/chain/deploy";
import { passTime, startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { expect } from "chai";
import { encodeFunctionData } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { runDeployScript } from "./support/deploy-script.ts";

const KEY = `0x${"51".repeat(32)}` as const;
const ADMINISTRATOR = privateKeyToAccount(KEY);

describe("the script that replaces the rulebook", () => {
  let chain: TestChain;
  let folder: string;
  let file: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-rulebook-"));
    file = join(folder, "31337.json");
    chain = await startAnvil();
    const deployed = await run();
    expect(deployed.code, deployed.output).to.equal(0);
  });
  after(async () => {
    await chain?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("replaces the rulebook", async () => {
    const before = await readDeployment(file);
    const replaced = await run("--replace-rulebook");
    expect(replaced.code, replaced.output).to.equal(0);
    const after = await readDeployment(file);
    expect(replaced.output).to.equal(
      `The rulebook ${after.rulebook} is in force; ${before.rulebook} has no powers any more. Restart the registry's processes, so that they read ${file} again.\n`,
    );
    expect(after.formerRulebooks).to.deep.equal([before.rulebook]);
    expect((await run()).code).to.equal(0);
  });

  it("schedules the replacement where the account has an execution delay", async () => {
    const before = await readDeployment(file);
    const wallet = signerOfAccount(chain.client, ADMINISTRATOR);
    const data = encodeFunctionData({
      abi: accessManagerAbi,
      functionName: "grantRole",
      args: [ADMINISTRATOR_ROLE_ID, ADMINISTRATOR.address, 3_600],
    });
    await sendCall({ client: chain.client, wallet }, { to: before.accessManager, data });
    const scheduled = await run("--replace-rulebook");
    expect(scheduled.code, scheduled.output).to.equal(0);
    const { timestamp } = await chain.client.viem.getBlock();
    const due = new Date((Number(timestamp) + 3_600) * 1000).toISOString();
    const { nextRulebook } = await readDeployment(file);
    expect(scheduled.output).to.equal(
      `The rulebook ${nextRulebook} is deployed and scheduled. It can be put in force from ${due} on, for a week: run the same command then.\n`,
    );
    expect((await run("--replace-rulebook")).output).to.equal(scheduled.output);
    await passTime(chain, 3_600);
    expect((await run("--replace-rulebook")).output).to.contain(
      `The rulebook ${nextRulebook} is in force;`,
    );
    const after = await readDeployment(file);
    expect(after).to.include({ rulebook: nextRulebook, nextRulebook: null });
    expect(after.formerRulebooks).to.deep.equal([...before.formerRulebooks, before.rulebook]);
  });

  it("prints what a Safe has to send, and notes it once that was carried out", async () => {
    const before = await readDeployment(file);
    const printed = await run("--replace-rulebook", "--print");
    expect(printed.code, printed.output).to.equal(0);
    const { nextRulebook } = await readDeployment(file);
    const [call] = JSON.parse(printed.output);
    expect(call).to.include({
      what: `the rulebook ${nextRulebook} comes into force`,
      to: before.ledger,
      value: "0",
    });
    expect(await run("--replace-rulebook", "--print")).to.deep.equal(printed);
    expect((await run()).output).to.equal(`Everything in ${file} stands on the chain.\n`);

    const wallet = signerOfAccount(chain.client, ADMINISTRATOR);
    const manager = { abi: accessManagerAbi, args: [call.to, call.data, 0] } as const;
    const schedule = encodeFunctionData({ ...manager, functionName: "schedule" });
    const to = before.accessManager;
    await sendCall({ client: chain.client, wallet }, { to, data: schedule });
    await passTime(chain, 3_600);
    await sendCall({ client: chain.client, wallet }, call);
    expect((await run()).output).to.equal(
      `The rulebook ${nextRulebook} has come into force; ${file} says so now.\nEverything in ${file} stands on the chain.\n`,
    );
    expect(await readDeployment(file)).to.include({ rulebook: nextRulebook, nextRulebook: null });
  });

  function run(...args: readonly string[]) {
    const env = { RPC_URL: chain.rpcUrl, DEPLOYMENT_FILE: file, DEPLOYER_KEY: KEY };
    return runDeployScript(env, args);
  }
});
