import type { Db } from "@sixtwo/db";
import { listBlocks } from "@sixtwo/db/explorer";
import { type ItmoId, type NationalSerial, RegistryError } from "@sixtwo/domain";
import { findItmo, readIdentifier } from "./find-itmo.ts";
import type { SearchNode } from "./search-node.ts";
import { seen } from "./seen.ts";

type Deps = { readonly db: Db };

const RANGE = /^(?<first>\S+)\s*(?:\.\.|–|—|\s(?:to|-)\s)\s*(?<last>\S+)$/i;
const PAGE = { first: 100, after: null };

/** The ITMO with this text identifier. */
export async function findByIdentifier(deps: Deps, text: string): Promise<readonly SearchNode[]> {
  try {
    return [
      { ...(await findItmo(deps, text.toUpperCase(), { moment: null })), __typename: "Itmo" },
    ];
  } catch (error) {
    if (isNoIdentifier(error)) return [];
    throw error;
  }
}

/** The blocks with a serial of the range, written "first to last", "first - last" or "first..last". */
export async function findByRange({ db }: Deps, text: string): Promise<readonly SearchNode[]> {
  const { first, last } = RANGE.exec(text)?.groups ?? {};
  const from = identifierIn(first);
  const until = identifierIn(last);
  if (from === null || until === null || from.registry !== until.registry) return [];
  const { registry } = from;
  const serials = { registry, first: from.serial, last: until.serial };
  const page = await listBlocks(
    { db },
    { filter: { registry, serials }, page: PAGE, moment: null },
  );
  return page.rows.map(({ row }) => ({ ...seen(row, null), __typename: "Block" }));
}

function identifierIn(text: string | undefined): ItmoId | NationalSerial | null {
  if (text === undefined) return null;
  try {
    return readIdentifier(text.toUpperCase());
  } catch (error) {
    if (isNoIdentifier(error)) return null;
    throw error;
  }
}

/** A search for what is no identifier, or for one that nobody has, just finds nothing by it. */
function isNoIdentifier(error: unknown): boolean {
  return (
    error instanceof RegistryError && (error.code === "BAD_INPUT" || error.code === "UNKNOWN_ITMO")
  );
}
