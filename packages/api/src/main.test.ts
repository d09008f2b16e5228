import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDeployment } from "@sixtwo/chain";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { useSampleLedger } from "@sixtwo/db/testing";
import { expect } from "chai";
import { TEST_DEPLOYMENT } from "./testing/use-api.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

describe("the API as a process of its own", function () {
  this.timeout(60_000);
  const ledger = useSampleLedger();
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-api-"));
  const deploymentFile = join(folder, "deployment.json");
  let chain: TestChain;
  before(async () => {
    writeFileSync(deploymentFile, formatDeployment(TEST_DEPLOYMENT));
    chain = await startAnvil();
  });
  after(async () => {
    await chain.stop();
    rmSync(folder, { recursive: true });
  });

  const run = (environment: Record<string, string>) => {
    const child = spawn(process.execPath, [MAIN], {
      env: { DEPLOYMENT_FILE: deploymentFile, PORT: "0", ...environment },
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
    }
    return { child, output, code: exitCode(child) };
  };
  const exitCode = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once("close", resolve));

  it("serves until it is told to end", async () => {
    const { child, output, code } = run({ DATABASE_URL: ledger.url, RPC_URL: chain.rpcUrl });
    const url = await new Promise<string>((resolve, reject) => {
      child.once("close", () => reject(new Error(output.join(""))));
      child.stdout.on("data", () => {
        const [, found] = /"url":"([^"]+)"/.exec(output.join("")) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    expect((await fetch(`${url}/ready`)).status).to.equal(200);
    child.kill("SIGTERM");
    expect(await code).to.equal(0);
  });

  it("says in two lines what is wrong, and what to do", async () => {
    const nowhere = "postgres://clerk:s3cret@127.0.0.1:1/sixtwo";
    const { output, code } = run({ DATABASE_URL: nowhere, RPC_URL: chain.rpcUrl });
    expect(await code).to.equal(1);
    const text = output.join("");
    expect(text).to.match(/^DATABASE_UNREACHABLE: The database at 127\.0\.0\.1:1\/sixtwo/);
    expect(text).to.not.contain("s3cret");
    expect(text.trim().split("\n")).to.have.length(2);
  });
});
