import type { Logger } from "pino";
import { hideCredentials } from "./hide-credentials.ts";

/** The logger for the indexer's lines: chain block numbers as text, and no credentials in any field. */
export function indexerLog(logger: Logger): Logger {
  return logger.child({}, { formatters: { log: shown } });
}

/** Below this an object is cut off: it may hold itself. */
const DEEPEST = 5;

function shown(fields: object, depth = 0): Record<string, unknown> {
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.map(([name, value]) => [name, show(value, depth)]));
}

function show(value: unknown, depth: number): unknown {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "string") return hideCredentials(value);
  if (!isTree(value)) return value;
  if (depth === DEEPEST) return "(more)";
  if (Array.isArray(value)) return value.map((item) => show(item, depth + 1));
  return shown(value instanceof Error ? { ...value, ...wordsOf(value) } : value, depth + 1);
}

function wordsOf({ name, message, stack, cause }: Error) {
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

function isTree(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || value instanceof Error || value.constructor === Object;
}
