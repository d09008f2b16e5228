import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { identifyProcess } from "./process-identity.ts";
import { spawnTethered } from "./tethered-process.ts";

const MODULE = new URL("./tethered-process.ts", import.meta.url).href;
const env = { PATH: "/usr/bin:/bin" };

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (identifyProcess(pid) !== undefined && Date.now() < deadline) await sleep(10);
  return identifyProcess(pid) === undefined;
}

describe("spawnTethered", () => {
  it("gives the command's own pid and exit code", async () => {
    const script = ["-c", "echo $$ >&2; exit 7"];
    const command = { command: "sh", args: script, signalOnOrphan: "KILL", cwd: "/", env } as const;
    const tethered = await spawnTethered(command);
    const stderr = tethered.child.stderr;
    if (stderr === null) throw new Error("stderr is not piped");
    const [pid] = await once(stderr, "data");
    expect(Number(pid)).to.equal(tethered.pid);
    expect(await tethered.exited).to.equal(7);
  });

  it("ends the command when its parent is killed by surprise", async () => {
    const source = `
      const { spawnTethered } = await import(${JSON.stringify(MODULE)});
      const t = await spawnTethered({ command: "sleep", args: ["60"], signalOnOrphan: "KILL", cwd: "/", env: {} });
      console.log(t.pid);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", source]);
    const [line] = await once(parent.stdout, "data");
    const pid = Number(line);
    expect(identifyProcess(pid)).to.not.equal(undefined);
    parent.kill("SIGKILL");
    expect(await endsWithin(pid, 3000)).to.equal(true);
  });

  it("fails when the folder to run in does not exist", async () => {
    const command = { command: "sleep", args: ["1"], signalOnOrphan: "KILL", env } as const;
    const failed = await spawnTethered({ ...command, cwd: "/no/such/folder" }).then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
  });
});
