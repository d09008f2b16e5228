import { readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100; // USER_HZ of every Linux that Node runs on

/** @returns the most memory that a process has held at a time, in bytes; it must still run. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  if (kilobytes === undefined) throw new Error(`Process ${pid} tells no peak memory.`);
  return Number(kilobytes) * 1024;
}

/** @returns seconds of processor time of a process and of its children, those that have ended included. */
export function processorSeconds(pid: number): number {
  const own = processorTicks(pid, true);
  const living = childrenOf(pid).reduce((sum, child) => sum + processorTicks(child, false), 0);
  return (own + living) / TICKS_PER_SECOND;
}

function processorTicks(pid: number, withEnded: boolean): number {
  const fields = statOf(pid);
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
  const own = (user ?? 0) + (system ?? 0);
  return withEnded ? own + (endedUser ?? 0) + (endedSystem ?? 0) : own;
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => Number(statOf(other)[1]) === pid);
}

/** The fields of `/proc/<pid>/stat` from the state on; none of a process that has ended. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
