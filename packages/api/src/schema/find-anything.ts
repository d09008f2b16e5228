import { RegistryError } from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";
import { findByIdentifier, findByRange } from "./find-by-identifier.ts";
import { findByAddress, findByBlockId, findByHash, findByParty } from "./find-by-key.ts";
import { findByName, findByUnderlyingSerial } from "./find-by-name.ts";
import type { SearchNode } from "./search-node.ts";

const LONGEST = 200;
const MOST = 100;

type Finder = (context: ApiContext, text: string) => Promise<readonly SearchNode[]>;

/** In the order of the results: what a text names exactly comes first. */
const FINDERS: readonly Finder[] = [
  findByIdentifier,
  findByRange,
  findByHash,
  findByAddress,
  findByParty,
  findByBlockId,
  findByUnderlyingSerial,
  findByName,
];

/**
 * Everything that the text names, best first.
 * @throws RegistryError BAD_INPUT for an empty or overlong text, or a wrong page
 */
export async function findAnything(
  context: ApiContext,
  { text, first }: { readonly text: string; readonly first: number },
): Promise<readonly SearchNode[]> {
  const wanted = text.trim();
  checkText(wanted);
  checkFirst(first);
  return (await Promise.all(FINDERS.map((find) => find(context, wanted)))).flat();
}

function checkText(text: string): void {
  if (text.length > 0 && text.length <= LONGEST && !text.includes("\u0000")) return;
  throw new RegistryError("BAD_INPUT", {
    message: `The text to find has ${text.length} characters, or a NUL character among them.`,
    remedy: `Write 1 to ${LONGEST} printable characters.`,
  });
}

function checkFirst(first: number): void {
  if (first >= 0 && first <= MOST) return;
  throw new RegistryError("BAD_INPUT", {
    message: `first is ${first}; a search has 0 to ${MOST} results.`,
    remedy: `Ask for at most ${MOST}, or write more of what you look for.`,
  });
}
