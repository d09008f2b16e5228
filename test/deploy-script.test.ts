import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  isAdministrator,
  ledgerAbi,
  packPowers,
  type Reading,
  sendCall,
  signerOfAccount,
} from "@sixtwo/chain";
import { readDeployment } from "@sixtwo/chain/deploy";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { encryptKeystoreJson } from "ethers";
import { encodeFunctionData } from "viem";
import { privateKeyToAccount, privateKeyToAddress } from "viem/accounts";
import { runDeployScript } from "./support/deploy-script.ts";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const KEY = `0x${"51".repeat(32)}` as const;
const ADMINISTRATOR = address(privateKeyToAddress(KEY));

type Run = {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
};

describe("the script that deploys the contracts", () => {
  let chain: TestChain;
  let folder: string;
  let file: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-deploy-"));
    file = join(folder, "4242.json");
    chain = await startAnvil({ chainId: 4242 });
  });
  after(async () => {
    await chain?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("asks for an account, and writes nothing without it", async () => {
    expect(await run({})).to.deep.equal({
      code: 1,
      output:
        "CONFIG_INVALID: Nobody is named to sign with.\nAdd --account with an address that the node signs for or with a keystore file, or set DEPLOYER_KEY to 0x and 64 hexadecimal digits.\n",
    });
    expect(await readFile(file).catch(() => null)).to.equal(null);
  });

  it("asks for a node", async () => {
    const { code, output } = await run({ env: { RPC_URL: "" } });
    expect(code).to.equal(1);
    expect(output).to.match(/^CONFIG_INVALID: --rpc or RPC_URL is not set\./);
  });

  it("refuses an account that is not the key's, and one that the node does not sign for", async () => {
    const other = `0x${"a1".repeat(20)}`;
    const named = await run({ env: { DEPLOYER_KEY: KEY }, args: ["--account", other] });
    expect(named.output).to.match(
      /^CONFIG_INVALID: DEPLOYER_KEY is the key of 0x[0-9a-fA-F]{40}, and --account names 0xa1a1/,
    );
    const foreign = await run({ args: ["--account", other] });
    expect(foreign.output).to.equal(
      `NOT_ALLOWED: The node at ${chain.rpcUrl} does not sign for ${other}; it signs for no account.\nName one of its accounts, unlock this one, or sign with a key of your own.\n`,
    );
  });

  it("deploys once, then finds everything in place, and never shows the key", async () => {
    const signed = { env: { DEPLOYER_KEY: KEY }, args: ["--account", ADMINISTRATOR] };
    const first = await run(signed);
    expect(first.code, first.output).to.equal(0);
    expect(first.output).to.contain("rulebook in force: yes\npowers of accounts: yes\n");
    expect(first.output).to.contain(
      `complete: yes\nWritten to ${file}. Start the registry with DEPLOYMENT_FILE=${file}.\n`,
    );
    const reading: Reading = { client: chain.client, deployment: await readDeployment(file) };
    expect(await isAdministrator(reading, ADMINISTRATOR)).to.equal(true);
    const second = await run({});
    expect(second).to.deep.equal({
      code: 0,
      output: `Everything in ${file} stands on the chain.\n`,
    });
    expect(first.output + second.output).not.to.contain(KEY.slice(2));
  });

  it("goes on where it was interrupted", async () => {
    const whole = JSON.parse(await readFile(file, "utf8"));
    const { rulebook, holds, ...begun } = { ...whole, complete: false };
    const interrupted = join(folder, "interrupted.json");
    await writeFile(interrupted, JSON.stringify(begun));
    const resumed = await run({
      env: { DEPLOYER_KEY: KEY },
      args: ["--out", interrupted],
    });
    expect(resumed.code, resumed.output).to.equal(0);
    expect(resumed.output).to.match(/^holds: 0x[0-9a-f]{40}\nrulebook: 0x[0-9a-f]{40}\n/);
    const deployment = await readDeployment(interrupted);
    expect(deployment.ledger).to.equal(whole.ledger);
    expect([deployment.rulebook, deployment.holds]).not.to.include.members([rulebook, holds]);
    await rm(file);
    await writeFile(file, await readFile(interrupted));
  });

  it("names the contract whose code is another one", async () => {
    const deployment = await readDeployment(file);
    const code = await chain.client.viem.getCode({ address: deployment.holds });
    await chain.request("anvil_setCode", [deployment.holds, "0x6001"]);
    const { code: exit, output } = await run({});
    expect(exit).to.equal(1);
    expect(output).to.contain(
      `CHAIN_FOREIGN: The chain at ${chain.rpcUrl} has other code at ${deployment.holds} than the holds that was deployed.`,
    );
    await chain.request("anvil_setCode", [deployment.holds, code]);
    expect((await run({})).code).to.equal(0);
  });

  it("refuses a file of another chain", async () => {
    const other = await startAnvil({ chainId: 4243 });
    try {
      const { code, output } = await run({ args: ["--rpc", other.rpcUrl] });
      expect(code).to.equal(1);
      expect(output).to.contain("CHAIN_FOREIGN").and.to.contain("has chain id 4243");
    } finally {
      await other.stop();
    }
  });

  it("says which office an administrator has taken powers from", async () => {
    const deployment = await readDeployment(file);
    const powerless = join(folder, "powerless.json");
    const own = { env: { DEPLOYER_KEY: KEY, DEPLOYMENT_FILE: powerless } };
    await run(own);
    const { ledger, requests } = await readDeployment(powerless);
    const wallet = signerOfAccount(chain.client, privateKeyToAccount(KEY));
    const data = encodeFunctionData({
      abi: ledgerAbi,
      functionName: "setOffice",
      args: [requests, packPowers(["detach"])],
    });
    await sendCall({ client: chain.client, wallet }, { to: ledger, data });
    expect(ledger).not.to.equal(deployment.ledger);
    expect(await run(own)).to.deep.equal({
      code: 1,
      output: `CHAIN_FOREIGN: The ledger does not let the requests lock, execute.\nWhen that is not on purpose, have the administrator call setOffice(${requests}, powers) of the ledger ${ledger} with 24 among the powers.\n`,
    });
  });

  it("opens a keystore file with its password", async () => {
    const keystore = join(folder, "keystore.json");
    const account = { address: ADMINISTRATOR, privateKey: KEY };
    await writeFile(keystore, await encryptKeystoreJson(account, "correct", { scrypt: { N: 64 } }));
    const out = join(folder, "by-keystore.json");
    const named = { args: ["--account", keystore, "--out", out] };
    expect((await run(named)).output).to.equal(
      "CONFIG_INVALID: DEPLOYER_PASSWORD is not set.\nSet DEPLOYER_PASSWORD to the keystore's password.\n",
    );
    const wrong = await run({ ...named, env: { DEPLOYER_PASSWORD: "wrong" } });
    expect(wrong.output).to.equal(
      `CONFIG_INVALID: The password does not open ${keystore}.\nCorrect the password.\n`,
    );
    const other = await run({ args: ["--account", file, "--out", out] });
    expect(other.output).to.match(/^CONFIG_INVALID: .* is not an encrypted keystore file\./);
    const none = await run({ args: ["--account", "none.json", "--out", out] });
    expect(none.output).to.match(/^CONFIG_INVALID: --account is none.json, which is neither an/);
    const deployed = await run({ ...named, env: { DEPLOYER_PASSWORD: "correct" } });
    expect(deployed.code, deployed.output).to.equal(0);
    const reading = { client: chain.client, deployment: await readDeployment(out) };
    expect(await isAdministrator(reading, ADMINISTRATOR)).to.equal(true);
  });

  it("signs with an account of the node, into deployments/ of the project by default", async () => {
    const own = await startAnvil({ chainId: 4_244_001 });
    const written = join(PROJECT, "deployments", "4244001.json");
    try {
      await own.request("anvil_impersonateAccount", [ADMINISTRATOR]);
      const { code, output } = await run({
        env: { RPC_URL: own.rpcUrl, DEPLOYMENT_FILE: "" },
        args: ["--account", ADMINISTRATOR],
      });
      expect(code, output).to.equal(0);
      const reading = { client: own.client, deployment: await readDeployment(written) };
      expect(await isAdministrator(reading, ADMINISTRATOR)).to.equal(true);
    } finally {
      await own.stop();
      await rm(written, { force: true });
    }
  });

  function run({ env = {}, args = [] }: Run) {
    return runDeployScript({ RPC_URL: chain.rpcUrl, DEPLOYMENT_FILE: file, ...env }, args);
  }
});
