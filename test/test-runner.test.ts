import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { findSuites } from "../scripts/testing/find-suites.ts";
import { runProgram } from "../scripts/testing/run-program.ts";
import { runSuite } from "../scripts/testing/run-suite.ts";

describe("the test runner", function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-runner-"));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("groups the files, the quick folders of test/ first", async () => {
    await files(
      "contracts/test/Ledger.t.sol",
      "packages/db/src/blocks.test.ts",
      "packages/web/src/row.test.tsx",
      "packages/web/node_modules/x/src/x.test.ts",
      "scripts/bench/table.test.ts",
      "test/contracts/ledger.test.ts",
      "test/browser/wallet.test.ts",
      "test/structure.test.ts",
      "test/support/browser.test.ts",
    );
    const found = findSuites(folder, []).map((suite) => [suite.name, suite.files.length]);
    expect(found).to.deep.equal([
      ["contract properties", 1],
      ["contracts", 1],
      ["packages/db", 1],
      ["packages/web", 1],
      ["scripts", 1],
      ["structure", 1],
      ["support", 1],
      ["browser", 1],
    ]);
  });

  it("keeps only the files that a path, a part of one or a glob names", async () => {
    await files("packages/db/src/blocks.test.ts", "packages/api/src/health.test.ts");
    const named = (pattern: string): string[] =>
      findSuites(folder, [pattern]).flatMap((suite) => [...suite.files]);
    expect(named("packages/db")).to.deep.equal(["packages/db/src/blocks.test.ts"]);
    expect(named("packages/*/src/h*.ts")).to.deep.equal(["packages/api/src/health.test.ts"]);
    expect(named("nothing")).to.deep.equal([]);
  });

  it("counts what passed, failed and was skipped", async () => {
    const file = await write("a.test.ts", `it("a", () => {}); it.skip("b"); ${failing("c")}`);
    expect(await quietly(file)).to.deep.equal({
      ...{ passed: 1, failed: 1, skipped: 1 },
      ...{ failures: ["c: Error: planned"], unsteady: [] },
    });
  });

  it("runs a failed test once more, and names it when it passes then", async () => {
    const file = await write(
      "a.test.ts",
      `let runs = 0; it("a", () => { if (runs++ === 0) throw new Error("late"); });`,
    );
    expect(await quietly(file)).to.deep.equal({
      ...{ passed: 1, failed: 0, skipped: 0 },
      ...{ failures: [], unsteady: ["a: Error: late"] },
    });
  });

  it("counts a file that cannot be loaded as failed and still runs the others", async () => {
    const broken = await write("a.test.ts", `import "./absent.ts";`);
    const good = await write("b.test.ts", `it("b", () => {});`);
    expect(await quietly(broken, good)).to.include({ passed: 1, failed: 1, skipped: 0 });
  });

  it("counts a suite whose process dies as failed and says how it ended", async () => {
    const file = await write(
      "a.test.ts",
      `it("a", () => { process.kill(process.pid, "SIGKILL"); });`,
    );
    expect(await quietly(file)).to.deep.equal({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ["ended by SIGKILL"],
      unsteady: [],
      crash: "ended by SIGKILL",
    });
  });

  it("does not wait for a timer that a test left behind", async () => {
    const file = await write("a.test.ts", `it("a", () => { setInterval(() => {}, 1000); });`);
    expect(await quietly(file)).to.include({ passed: 1, failed: 0 });
  });

  it("passes on what a program prints, its last words included", async () => {
    const printed: string[] = [];
    const program = ["sh", "-c", "echo first; sleep 0.1; echo last >&2"];
    const end = await runProgram(program, 10_000, (words) => printed.push(String(words)));
    expect([end, printed.join("")]).to.deep.equal([{ code: 0 }, "first\nlast\n"]);
  });

  it("stops a program that takes too long, with what it started", async () => {
    const end = await runProgram(["sh", "-c", "sleep 60 & sleep 60"], 300);
    expect(end).to.deep.equal({ stopped: "stopped after its limit of 0.3 s" });
  });

  function quietly(...paths: string[]): ReturnType<typeof runSuite> {
    const suite = { name: "t", runner: "mocha", needsContracts: false, needsWeb: false } as const;
    return runSuite({ ...suite, files: paths }, "ignore");
  }

  async function files(...paths: string[]): Promise<void> {
    for (const path of paths) await write(path, "");
  }

  async function write(path: string, text: string): Promise<string> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  }

  function failing(name: string): string {
    return `it("${name}", () => { throw new Error("planned"); });`;
  }
});
