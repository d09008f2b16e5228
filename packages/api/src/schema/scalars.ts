import { address, RegistryError } from "@sixtwo/domain";
import { Kind } from "graphql";
import { refusalOf } from "../graphql/refusal.ts";
import { builder } from "./builder.ts";
import { readDateTime } from "./date-time.ts";

const LARGEST_HEIGHT = BigInt(Number.MAX_SAFE_INTEGER);

builder.scalarType("Tonnes", {
  description:
    "A whole number: metric tons of carbon dioxide equivalent, unless a metric beside it says otherwise (2/CMA.3 annex, para 1(c)). Beyond 2^53 it is a text.",
  serialize: wholeNumber,
  parseValue: (value) => reading(() => height(value)),
});

builder.scalarType("ChainBlock", {
  description: "Number of a block of the EVM chain.",
  serialize: wholeNumber,
  parseValue: (value) => reading(() => height(value)),
  // The usual way through a JavaScript number would round a huge one without a word.
  parseLiteral: (node) =>
    reading(() => height("value" in node && node.kind !== Kind.BOOLEAN ? node.value : node.kind)),
});

builder.scalarType("Address", {
  description: "An EVM address in lower case.",
  serialize: (value) => value,
  parseValue: (value) => reading(() => address(String(value))),
});

builder.scalarType("ItmoId", {
  description:
    "Text identifier of one ITMO, CA0001-GHA01-GHA-1-2023 (6/CMA.4 annex I, para 5), or GHA01-1-2023 before an authorization gives it a cooperative approach.",
  serialize: (value) => value,
  parseValue: String,
});

builder.scalarType("DateTime", {
  description:
    "ISO 8601 in UTC. A day alone, such as 2026-12-31, is taken for its end; for its beginning where a period begins.",
  serialize: (value) => value.toISOString(),
  parseValue: (value) => reading(() => readDateTime(value)),
});

builder.scalarType("Hash", {
  description:
    "32 bytes as 0x and 64 hexadecimal digits: of a transaction or chain block, or the SHA-256 of a document.",
  serialize: (value) => value,
  parseValue: (value) => reading(() => hash(value)),
});

/** What cannot be read is the asker's mistake: GraphQL shows errors of its own kind as they are. */
function reading<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof RegistryError ? refusalOf(error) : error;
  }
}

/** Numbers beyond 2^53 travel as text, because JSON readers round them. */
function wholeNumber(value: bigint): number | string {
  return value <= LARGEST_HEIGHT ? Number(value) : value.toString();
}

function height(value: unknown): bigint {
  const digits = typeof value === "number" ? String(value) : value;
  if (typeof digits === "string" && /^\d{1,16}$/.test(digits)) {
    const number = BigInt(digits);
    if (number <= LARGEST_HEIGHT) return number;
  }
  throw unreadable(value, `a whole number from 0 to ${LARGEST_HEIGHT}`, "123");
}

function hash(value: unknown): `0x${string}` {
  const text = String(value).toLowerCase();
  if (/^0x[0-9a-f]{64}$/.test(text)) return text as `0x${string}`; // checked here
  throw unreadable(value, "0x and 64 hexadecimal digits", `0x${"0".repeat(63)}1`);
}

function unreadable(value: unknown, what: string, example: string): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `"${String(value).slice(0, 100)}" is not ${what}.`,
    remedy: `Write it like ${example}.`,
  });
}
