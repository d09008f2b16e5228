import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import type { GeneratedFile } from "./generated-file.ts";

const EXAMPLES = "packages/api/src/graphql/examples/*.graphql";
const DOCUMENTS = "packages/web/src/graphql/generated/*.ts";
const SUBSCRIPTION = "packages/web/src/graphql/watch-ledger.ts";

const DOCUMENT = /^export const \w+Document = ("(?:[^"\\]|\\.)*") as TypedText</gm;
const SUBSCRIPTION_TEXT = /^const SUBSCRIPTION = ("subscription [^"]*");$/gm;

/** The operations that the API knows by the SHA-256 of their text: the web application's and the examples. */
export async function persistedOperations(): Promise<readonly GeneratedFile[]> {
  const texts = [
    ...globSync(EXAMPLES).sort().map(read),
    ...globSync(DOCUMENTS)
      .sort()
      .flatMap((file) => literals(file, DOCUMENT)),
    ...literals(SUBSCRIPTION, SUBSCRIPTION_TEXT),
  ];
  const known = Object.fromEntries(texts.map((text) => [sha256(text), text]));
  const text = `${JSON.stringify(known, null, 2)}\n`;
  return [{ path: "packages/api/persisted-operations.json", text }];
}

/** The strings that a pattern finds in a source file. */
function literals(file: string, pattern: RegExp): readonly string[] {
  const found = [...read(file).matchAll(pattern)];
  return found.flatMap(([, literal]) => (literal === undefined ? [] : [JSON.parse(literal)]));
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
