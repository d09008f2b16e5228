import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { peakMemory, processorSeconds } from "./process-figures.ts";
import { spawnTethered } from "./spawn-tethered.ts";

const BUSY =
  "while (process.cpuUsage().user < 300_000); setInterval(() => {}, 1000); console.log('idle')";

describe("a tethered program", () => {
  it("tells what it writes, its memory and its processor time, and ends when told to", async () => {
    const program = spawnTethered({ command: process.execPath, args: ["-e", BUSY] });
    await new Promise<void>((resolve) => program.onOutput(() => resolve()));
    expect(program.output()).to.equal("idle\n");
    expect(peakMemory(program.pid)).to.be.above(10 ** 7);
    expect(processorSeconds(program.pid)).to.be.within(0.2, 5);
    await program.end("SIGTERM");
    expect(program.child.signalCode).to.equal("SIGTERM");
  });

  it("goes with the process that started it, and its folder too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sixtwo-tethered-"));
    const module = new URL("./spawn-tethered.ts", import.meta.url).href;
    const script = `const { spawnTethered } = await import(${JSON.stringify(module)});
      const { pid } = spawnTethered({ command: "sleep", args: ["600"], folder: ${JSON.stringify(folder)} });
      console.log(pid);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script]);
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.on("data", (chunk: Buffer) => resolve(Number(chunk.toString()))),
    );
    expect(isRunning(pid)).to.equal(true);
    parent.kill("SIGKILL");
    await until(() => !isRunning(pid) && !existsSync(folder));
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > deadline) expect.fail("It did not come about within 15 seconds.");
    await sleep(20);
  }
}
