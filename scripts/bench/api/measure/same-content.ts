import { deepStrictEqual } from "node:assert";
import { RegistryError } from "@sixtwo/domain";
import type { ApiCase, Question } from "../cases/api-case.ts";
import { type Asked, ask } from "./ask.ts";

const COMPARED = 40;

/**
 * Proves that both answer the same before anything is timed.
 * @throws RegistryError INTERNAL for a question whose answers differ, or whose answer is empty
 */
export async function requireSameContent(
  { name }: ApiCase,
  sides: { readonly ours: Asked; readonly theirs: Asked },
  questions: readonly Question[],
): Promise<void> {
  for (const question of questions.slice(0, COMPARED)) {
    const ours = content(await ask(sides.ours, question.ours));
    const theirs = content(await ask(sides.theirs, question.theirs));
    try {
      deepStrictEqual(ours, theirs);
    } catch (cause) {
      throw new RegistryError("INTERNAL", {
        message: `Our API and PostGraphile answer ${name} of ${JSON.stringify(question.ours)} differently: ${cause instanceof Error ? cause.message : String(cause)}`,
        remedy: "Its speed means nothing until it answers right: find which of them is wrong.",
        cause,
      });
    }
  }
}

/**
 * What an answer says, however it is written: a number is one in quotes too, a moment has several
 * spellings, GraphQL writes enumerated values in capitals, and a thing of one part is that part.
 */
export function content(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(content);
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return plainText(value);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, content(part)] as const);
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only[1] : Object.fromEntries(parts);
}

function plainText(text: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return new Date(text).toISOString();
  return text.toLowerCase().replaceAll("_", "-");
}
