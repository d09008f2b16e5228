import type { ProgressReport } from "./progress-report.ts";

const WIDEST_BAR = 28;
const NARROWEST_BAR = 10;
const NUMBER = new Intl.NumberFormat("en");

/**
 * One line for a terminal that tells how far the mirror is. It is never as wide as the terminal, so
 * that it does not wrap: first the bar gets shorter, then the least wanted words go.
 * @param columns of the terminal
 */
export function progressLine(report: ProgressReport, columns: number): string {
  const words = wordsOf(report).map(({ text, width }) => text.padStart(width));
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join("  ");
    // Two spaces before, brackets, a space behind, and the last column stays free.
    const room = columns - text.length - 6;
    if (room >= NARROWEST_BAR) return `  ${bar(report, Math.min(room, WIDEST_BAR))} ${text}`;
  }
  return `  ${words[0]?.trim()}`.slice(0, Math.max(0, columns - 1));
}

/** The same in words, for a person who reads lines. */
export function progressWords(report: ProgressReport): string {
  return wordsOf(report)
    .map(({ text }) => text)
    .join(", ");
}

/** With a width that it seldom exceeds, so that what changes in place does not jump. */
type Words = { readonly text: string; readonly width: number };

/** The most wanted first. */
function wordsOf(report: ProgressReport): readonly Words[] {
  const { percent, secondsLeft, events, eventsPerSecond, problem } = report;
  const left = problem === null ? timeLeft(secondsLeft) : `retrying: ${problem.code}`;
  return [
    { text: `${(percent ?? 0).toFixed(1)} %`, width: 7 },
    { text: left, width: 16 },
    { text: `${NUMBER.format(Math.round(eventsPerSecond))} events/s`, width: 15 },
    chainBlocks(report),
    { text: `${NUMBER.format(events)} events`, width: 14 },
  ];
}

function chainBlocks({ done, total }: ProgressReport): Words {
  const all = NUMBER.format(total ?? 0n);
  const behind = ` of ${all} chain blocks`;
  return { text: NUMBER.format(done ?? 0n) + behind, width: all.length + behind.length };
}

function bar({ percent }: ProgressReport, width: number): string {
  const filled = Math.floor(((percent ?? 0) / 100) * width);
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}]`;
}

function timeLeft(seconds: number | null): string {
  return seconds === null ? "time left unknown" : `${duration(seconds)} left`;
}

/** @param seconds a whole number */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
  return `${NUMBER.format(Math.floor(minutes / 60))} h ${two(minutes % 60)} min`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
