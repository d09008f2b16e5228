import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { lockDataDir } from "./data-dir.ts";
import { identifyProcess } from "./process-identity.ts";

describe("lockDataDir", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-lock-"));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const refusal = () =>
    lockDataDir(dataDir).then(
      () => undefined,
      (error: unknown) => (error instanceof RegistryError ? error : undefined),
    );

  it("refuses a second start and names the first one's pid and URL", async () => {
    const lock = await lockDataDir(dataDir);
    await lock.setPlaces({ url: "http://127.0.0.1:4000" });
    const error = await refusal();
    expect(error?.code).to.equal("ALREADY_RUNNING");
    expect(error?.message).to.contain(`Process ${process.pid}`);
    expect(error?.message).to.contain("http://127.0.0.1:4000");
    expect(error?.remedy).to.contain("DATA_DIR");
  });

  it("can be taken again once released", async () => {
    await (await lockDataDir(dataDir)).release();
    await (await lockDataDir(dataDir)).release();
  });

  it("takes over the lock of a process that has ended", async () => {
    const child = spawn("sleep", ["60"]);
    await new Promise((resolve) => child.once("spawn", resolve));
    const identity = identifyProcess(child.pid ?? 0);
    await writeFile(join(dataDir, "lock.json"), JSON.stringify(identity));
    expect((await refusal())?.code).to.equal("ALREADY_RUNNING");
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    await lockDataDir(dataDir);
    expect(await readFile(join(dataDir, "lock.json"), "utf8")).to.contain(String(process.pid));
  });

  it("is not fooled by another process that got the dead one's pid", async () => {
    const stale = { pid: process.ppid, startedAt: "an earlier boot" };
    await writeFile(join(dataDir, "lock.json"), JSON.stringify(stale));
    await lockDataDir(dataDir);
  });

  it("takes over a lock whose content is broken", async () => {
    await writeFile(join(dataDir, "lock.json"), '{"pid": 12');
    await lockDataDir(dataDir);
  });

  it("lets exactly one of ten simultaneous starts take over a stale lock", async () => {
    const stale = [JSON.stringify({ pid: 1, startedAt: "long ago" }), '{"pid": 12'];
    for (const content of Array.from({ length: 10 }, () => stale).flat()) {
      await writeFile(join(dataDir, "lock.json"), content);
      const ten = Array.from({ length: 10 }, () => lockDataDir(dataDir));
      const starts = await Promise.allSettled(ten);
      expect(starts.filter((start) => start.status === "fulfilled")).to.have.length(1);
    }
  });

  it("is not kept from a stale lock by a takeover that was cut off", async () => {
    const ended = JSON.stringify({ pid: 1, startedAt: "long ago" });
    await writeFile(join(dataDir, "lock.json"), ended);
    await writeFile(join(dataDir, "lock.json.takeover"), ended);
    await lockDataDir(dataDir);
    expect(await readFile(join(dataDir, "lock.json"), "utf8")).to.contain(String(process.pid));
  });
});
