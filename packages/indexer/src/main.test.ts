import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { formatDeployment } from "@sixtwo/chain";
import { deployTestSystem, startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { type NodeGate, startNodeGate } from "./testing/start-node-gate.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
/** Runs a command in a pseudo terminal. */
const TERMINAL = "script";
const EMPTY_CHAIN_BLOCKS = 3_000;
const ERASED = "\r\u001b[2K";

describe("the indexer as a process of its own", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-indexer-"));
  const deploymentFile = join(folder, "deployment.json");
  let anvil: TestChain;
  let gate: NodeGate;
  let database: TestDatabase;
  let child: ChildProcess;
  let output: string;
  let port: number;
  before(async () => {
    anvil = await startAnvil();
    const { deployment } = await deployTestSystem(anvil);
    writeFileSync(deploymentFile, formatDeployment(deployment));
    await anvil.request("anvil_mine", [`0x${EMPTY_CHAIN_BLOCKS.toString(16)}`]);
  });
  after(async () => {
    await anvil?.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    database = await createTestDatabase();
    gate = await startNodeGate(anvil.rpcUrl);
    port = await freePort();
  });
  afterEach(async () => {
    child.kill("SIGKILL");
    gate.close();
    await database.close();
  });

  const start = (command: string, args: readonly string[], environment = {}) => {
    const settings = { DATABASE_URL: database.url, RPC_URL: gate.url, PORT: `${port}` };
    const rest = { DEPLOYMENT_FILE: deploymentFile, POLL_MS: "50", TERM: "xterm" };
    child = spawn(command, args, { env: { ...settings, ...rest, ...environment } });
    output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
  };
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    return answer === null ? null : { status: answer.status, text: await answer.text() };
  };
  const untilReady = async (wanted: string) => {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const answer = await get("/ready");
      const report = answer === null ? {} : JSON.parse(answer.text);
      if (report.status === wanted) return { code: answer?.status, report };
      if (Date.now() > deadline) throw new Error(`Not ${wanted}: ${answer?.text}\n${output}`);
      await sleep(20);
    }
  };
  const lines = () =>
    output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
  const logged = (msg: string) => lines().filter((line) => line.msg === msg);
  const head = async () => String(Number(await anvil.request("eth_blockNumber")));

  it("says how far it is, in /ready, /metrics and its log, and stops when told to", async () => {
    gate.set({ holds: "eth_getLogs" });
    start(process.execPath, [MAIN]);
    const begun = await untilReady("backfilling");
    const unknown = { indexed: null, secondsLeft: null, lagSeconds: null, problem: null };
    const expected = { ...unknown, role: "leader", head: await head(), percent: 0, events: 0 };
    expect(begun.code).to.equal(503);
    expect(begun.report).to.deep.include(expected);
    expect((await get("/health"))?.status).to.equal(200);
    gate.set("open");
    const done = await untilReady("ready");
    expect(done.code).to.equal(200);
    expect(done.report).to.deep.include({ indexed: await head(), percent: 100, lagSeconds: 0 });
    expect(done.report.events).to.be.greaterThan(20);

    const shown = new Map((await get("/metrics"))?.text.split("\n").map(splitLast));
    const number = (name: string) => Number(shown.get(`sixtwo_indexer_${name}`));
    expect(number("head")).to.equal(Number(await head()));
    expect(number("indexed")).to.equal(Number(await head()));
    expect([number("lag_chain_blocks"), number("lag_seconds")]).to.deep.equal([0, 0]);
    expect(number("events_total")).to.equal(done.report.events);
    expect(number("events_per_second")).to.be.greaterThan(0);
    expect([number("backfill_percent"), number("backfill_seconds_left")]).to.deep.equal([100, 0]);
    expect([number('role{role="leader"}'), number('role{role="standby"}')]).to.deep.equal([1, 0]);
    expect(number("cursor_age_seconds")).to.be.within(0, 60);
    expect(number("mined_at_seconds")).to.be.within(
      Date.now() / 1000 - 600,
      Date.now() / 1000 + 600,
    );
    expect(number("reorgs_total")).to.equal(0);
    expect(number("step_seconds_count")).to.be.greaterThan(0);
    expect(number('rpc_seconds_count{method="eth_getLogs"}')).to.be.greaterThan(0);

    child.kill("SIGTERM");
    expect(await once(child, "close")).to.deep.equal([0, null]);
    expect(lines().map(({ msg }) => msg)).to.deep.equal([
      ...["role changed", "backfill begun", "backfill finished", "stopped"],
    ]);
    const [{ from, to, chainBlocks, events, seconds }] = logged("backfill finished");
    expect({ from, to, chainBlocks, events }).to.deep.equal({
      ...{ from: "1", to: await head(), chainBlocks: await head(), events: done.report.events },
    });
    expect(seconds).to.be.a("number").greaterThan(0);
    expect(logged("stopped")[0]).to.include({ role: "stopped", former: "leader", level: 30 });
  });

  it("tells of a reorg, with how deep it was", async () => {
    start(process.execPath, [MAIN]);
    await untilReady("ready");
    await anvil.request("anvil_rollback", [2]);
    await anvil.request("evm_increaseTime", [97]);
    await anvil.request("anvil_mine", ["0x3"]);
    while (logged("followed a reorg of the chain").length === 0) await sleep(20);
    const [line] = logged("followed a reorg of the chain");
    expect(line).to.deep.include({
      level: 40,
      depth: "2",
      ancestor: String(Number(await head()) - 3),
    });
    const metrics = (await get("/metrics"))?.text.split("\n");
    expect(metrics).to.include.members([
      "sixtwo_indexer_reorgs_total 1",
      "sixtwo_indexer_reorg_depth_sum 2",
      'sixtwo_indexer_reorg_depth_bucket{le="1"} 0',
      'sixtwo_indexer_reorg_depth_bucket{le="2"} 1',
    ]);
  });

  it("tells of a node that refuses and of its recovery, and shows no secret", async () => {
    start(process.execPath, [MAIN]);
    await untilReady("ready");
    gate.set({ answers: refusalOf });
    await anvil.request("evm_mine");
    const { code, report } = await untilReady("retrying");
    expect(code).to.equal(503);
    expect(report.problem).to.have.keys(["code", "message", "remedy"]);
    await sleep(300);
    const metrics = (await get("/metrics"))?.text ?? "";
    expect(metrics).to.match(/sixtwo_indexer_failures_total\{code="[A-Z_]+"\} [1-9]/);
    expect(metrics).to.match(/sixtwo_indexer_rpc_failures_total\{.*code="-32099"\} [1-9]/);
    gate.set("open");
    await untilReady("ready");
    expect(logged("failed and will try again").map(({ level }) => level)).to.deep.equal([40]);
    const [recovery] = logged("working again");
    expect(recovery).to.deep.include({ code: report.problem.code, level: 30 });
    expect(recovery.attempts).to.be.greaterThan(0);
    const seen = [output, metrics, JSON.stringify(report)].join();
    for (const secret of [...gate.secrets, new URL(database.url).password]) {
      if (secret !== "") expect(seen).to.not.contain(secret);
    }
  });

  it("says what is wrong before it starts, without secrets", async () => {
    gate.set({ answers: refusalOf });
    start(process.execPath, [MAIN]);
    expect(await once(child, "close")).to.deep.equal([1, null]);
    expect(output).to.contain("Over the daily quota");
    for (const secret of gate.secrets) expect(output).to.not.contain(secret);
  });

  it("says nothing when silence is asked for", async () => {
    start(process.execPath, [MAIN], { LOG_LEVEL: "silent" });
    await untilReady("ready");
    child.kill("SIGINT");
    expect(await once(child, "close")).to.deep.equal([0, null]);
    expect(output).to.equal("");
  });

  it("draws a bar on a terminal, and leaves none of it on Ctrl-C", async function () {
    if (spawnSync(TERMINAL, ["--version"]).status !== 0) this.skip(); // no pseudo terminal here
    gate.set({ holds: "eth_getLogs" });
    const command = `stty cols 90; exec '${process.execPath}' '${MAIN}'`;
    const path = { PATH: process.env.PATH ?? "" };
    start(TERMINAL, ["--quiet", "--return", "--command", command, "/dev/null"], path);
    await untilReady("backfilling");
    await sleep(500);
    expect(screenAfter(output).at(-1)).to.match(
      /^ {2}\[-+\] {3}0\.0 % {2}time left unknown {7}0 events\/s {6}0 of 3,0\d\d chain blocks$/,
    );
    child.stdin?.write("\u0003");
    await sleep(300);
    gate.set("open");
    await once(child, "close");
    expect(child.exitCode).to.equal(0);
    const screen = screenAfter(output);
    expect(screen.filter((line) => line !== "" && !line.startsWith("{"))).to.deep.equal([]);
    expect(screen.join("\n")).to.contain('"msg":"stopped"');
  });
});

type Question = { readonly id: unknown };

function refusalOf(body: string): string {
  const asked = JSON.parse(body) as Question | readonly Question[]; // one, or a batch
  const error = { code: -32_099, message: "Over the daily quota" };
  const refuse = ({ id }: Question) => ({ jsonrpc: "2.0", id, error });
  return JSON.stringify("id" in asked ? refuse(asked) : asked.map(refuse));
}

/** The lines of a terminal after what was written to it. */
function screenAfter(written: string): readonly string[] {
  const lines = written.replaceAll("\r\n", "\n").split("\n");
  return lines.map((line) => line.split(ERASED).at(-1) ?? "");
}

function splitLast(line: string): [string, string] {
  const place = line.lastIndexOf(" ");
  return [line.slice(0, place), line.slice(place + 1)];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}
