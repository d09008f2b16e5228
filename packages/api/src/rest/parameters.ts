import {
  ACCOUNT_KINDS,
  ACTION_KINDS,
  APPROACH_STATUSES,
  type AsOf,
  address,
  approachCode,
  asOfDate,
  BLOCK_STATES,
  metricCode,
  parseItmoId,
  partyCode,
  registryCode,
} from "@sixtwo/domain";
import { z } from "zod";
import type { Parameter } from "./parameter.ts";

type Told = { readonly description: string; readonly example: string; readonly is: string };

/** A parameter whose text has a form, read by `read`, which may refuse it too. */
function formed<Value>(
  form: RegExp,
  read: (text: string) => Value,
  { is, ...told }: Told,
): Parameter<Value> {
  return { schema: z.string(IS_ONE).regex(form, `it is not ${is}`).transform(read), ...told };
}

const IS_ONE = "it may be given only once";
const itself = (text: string) => text;

/** One of the words. */
export function word<Word extends string>(
  words: readonly Word[],
  description: string,
): Parameter<Word> {
  return formed(new RegExp(`^(${words.join("|")})$`), (text) => text as Word, {
    description,
    example: words[0] ?? "",
    is: `one of ${words.join(", ")}`,
  });
}

/** Some of the words, with commas between them. */
function some<Word extends string>(
  words: readonly Word[],
  description: string,
): Parameter<readonly Word[]> {
  const word = `(${words.join("|")})`;
  return formed(
    new RegExp(`^${word}(,${word}){0,${words.length - 1}}$`),
    (text) => text.split(",") as Word[], // nothing but these words, by the form
    {
      description: `${description}; several with commas between them.`,
      example: words.slice(0, 2).join(","),
      is: `of ${words.join(", ")}`,
    },
  );
}

const text = (description: string, example: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what PostgreSQL cannot hold
  formed(/^[^\u0000]{1,200}$/, itself, {
    description,
    example,
    is: "a text of 1 to 200 characters",
  });

const flag = (description: string) =>
  formed(/^(true|false)$/, (word) => word === "true", {
    description,
    example: "true",
    is: "true or false",
  });

const ACTION_WORDS = ACTION_KINDS.filter((kind) => kind !== "acquisition");
const TIME = String.raw`\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?`;

const day = (description: string) =>
  formed(new RegExp(`^${TIME}$`), asOfDate, {
    description,
    example: "2026-12-31",
    is: "a day, nor a time with its zone",
  });

export const asOf = formed(new RegExp(String.raw`^(\d{1,15}|${TIME})$`), readAsOf, {
  description:
    "The ledger right after this chain block, or after the last one of this day (UTC) or time; the newest when left out.",
  example: "2026-12-31",
  is: "the number of a chain block, a day, nor a time with its zone",
});

export const limit = formed(/^([1-9]\d{0,2}|1000)$/, Number, {
  description: "Items at most on the page; 100 when left out.",
  example: "500",
  is: "a number from 1 to 1000",
});

export const after = formed(/^[\w-]{1,600}$/, itself, {
  description: "The cursor of an earlier page, as its next link has it.",
  example: "WyJob2xkaW5ncyJd",
  is: "a cursor",
});

export const party = (description: string) =>
  formed(/^[A-Z]{3}$/, partyCode, { description, example: "GHA", is: "a Party of three capitals" });

export const registry = (description: string) =>
  formed(/^[A-Z]{3}(?!00)\d{2}$/, registryCode, {
    description,
    example: "GHA01",
    is: "a registry: a Party and 01 to 99",
  });

export const approach = formed(/^CA(?!0000)\d{4}$/, approachCode, {
  description: "The cooperative approach.",
  example: "CA0001",
  is: "a cooperative approach: CA and 0001 to 9999",
});

export const account = formed(/^0x[0-9a-fA-F]{40}$/, address, {
  description: "The account, by its address.",
  example: "0x00000000000000000000000000000000000000a1",
  is: "an address of 0x and 40 hexadecimal digits",
});

export const transaction = formed(/^0x[0-9a-f]{64}$/, itself, {
  description: "The transaction on the chain.",
  example: `0x${"0".repeat(63)}1`,
  is: "a hash of 0x and 64 lower-case hexadecimal digits",
});

export const vintage = formed(/^\d{4}$/, Number, {
  description: "The calendar year in which the mitigation occurred.",
  example: "2023",
  is: "a year of four digits",
});

export const metric = formed(/^\d{1,3}$/, (digits) => metricCode(Number(digits)), {
  description:
    "What quantities count: 0 for tCO2e, another number for a metric that the chain names.",
  example: "0",
  is: "a number from 0 to 255",
});

export const itmo = formed(/^CA\d{4}-[A-Z]{3}\d{2}-[A-Z]{3}-[1-9]\d{0,14}-\d{4}$/, parseItmoId, {
  description: "One ITMO by its unique identifier (6/CMA.4 annex I, para 5).",
  example: "CA0001-GHA01-GHA-1-2023",
  is: "an ITMO's identifier",
});

export const accountKind = (description: string) => some(ACCOUNT_KINDS, description);
export const actionKind = some(ACTION_WORDS, "The kinds of action");
export const state = some(BLOCK_STATES, "The states of blocks");
export const approachStatus = some(APPROACH_STATUSES, "The statuses");
export const authorization = text("The authorization by its Party's own name.", "GHA-AUTH-1");
export const activity = text("The activity by its registry's id.", "GHA-ACT-001");
export const sector = text("The sector as AEF code list 15(b) spells it.", "Waste management");
export const activityType = text("The type as AEF code list 51(b) spells it.", "Solar");
export const entity = text("The entity by its identification.", "C0001234567");
export const open = flag("True for those that are neither superseded nor revoked.");
export const from = day("Recorded at or after this time; after the end of this day (UTC).");
export const until = day("Recorded at or before this time, or on this day (UTC).");

function readAsOf(moment: string): AsOf {
  return /^\d{1,15}$/.test(moment) ? { chainBlock: BigInt(moment) } : { date: asOfDate(moment) };
}
