import { createHash } from "node:crypto";
import { z } from "zod";

const hash = z.string().regex(/^0x[0-9a-f]{64}$/);

const Header = z.object({
  format: z.literal(1),
  /** Random id of this chain, since every embedded chain has the same genesis block. */
  chain: z.string().min(1),
  chainId: z.number().int(),
  genesisHash: hash,
});

const Entry = z.object({
  /** Number of the chain block that holds this transaction alone. */
  block: z.number().int().positive(),
  /** Timestamp of that chain block, seconds since 1970. */
  time: z.number().int().positive(),
  /** Hash of the chain block before it: each entry vouches for all that precede it. */
  parent: hash,
  /** The signed transaction as it was received. */
  raw: z.string().regex(/^0x[0-9a-fA-F]*$/),
});

export type JournalHeader = z.infer<typeof Header>;
export type JournalEntry = z.infer<typeof Entry>;

const SEAL = /^(\{.*),"sum":"([0-9a-f]{16})"\}$/;

/** One line of the journal, without its line feed, sealed with a checksum over its content. */
export function formatLine(content: JournalHeader | JournalEntry): string {
  const open = JSON.stringify(content).slice(0, -1);
  return `${open},"sum":"${checksum(open)}"}`;
}

/** The header in a line; undefined when the line is damaged. */
export function parseHeader(line: string): JournalHeader | undefined {
  return Header.safeParse(unseal(line)).data;
}

/** The entry in a line; undefined when the line is damaged. */
export function parseEntry(line: string): JournalEntry | undefined {
  return Entry.safeParse(unseal(line)).data;
}

function unseal(line: string): unknown {
  const [, open, sum] = SEAL.exec(line) ?? [];
  return open !== undefined && checksum(open) === sum ? JSON.parse(`${open}}`) : undefined;
}

function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
