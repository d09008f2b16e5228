import {
  type CadTrustClient,
  type DialectBook,
  type PicklistBook,
  type Picklists,
  valueSpellings,
} from "@sixtwo/cad-trust";
import { type Db, type KnownNode, noteNodePicklists } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";

type Deps = {
  readonly db: Db;
  readonly logger: Logger;
  readonly clock: () => Date;
  readonly node: string;
  readonly known: KnownNode;
  readonly client: Pick<CadTrustClient, "picklists">;
  readonly dialects: Pick<DialectBook, "spell">;
  /** The lists of the node's data model, for those that it never told. */
  readonly shipped: Picklists;
};

const FRESH_MS = 24 * 60 * 60_000;

/**
 * The values that a node allows, asked for once a day. When it does not tell, those that it told
 * before; a list that it never told is the shipped one.
 */
export function createPicklistCache(deps: Deps): PicklistBook {
  let lists: Picklists = deps.known.picklists;
  let asked: Promise<boolean> | null = null;
  const renew = () => {
    asked ??= ask(deps).then((told) => {
      const changed =
        told !== null && JSON.stringify(sorted(told)) !== JSON.stringify(sorted(lists));
      lists = told ?? lists;
      return changed;
    });
    return asked;
  };
  return {
    lists: async () => {
      if (!isFresh(deps)) await renew();
      return { ...deps.shipped, ...lists };
    },
    renew,
  };
}

function isFresh({ clock, known: { picklistsReadAt } }: Deps): boolean {
  return picklistsReadAt !== null && clock().getTime() - picklistsReadAt.getTime() < FRESH_MS;
}

/** Null when the node does not tell; a server that knows none of our lists is no governance. */
async function ask(deps: Deps): Promise<Picklists | null> {
  const { db, logger, clock, node, client, dialects, shipped } = deps;
  try {
    const told = await client.picklists();
    if (!Object.keys(told).some((name) => name in shipped)) return null;
    const spellings = valueSpellings({ ...shipped, ...told });
    dialects.spell(spellings);
    const values = Object.entries(spellings).flatMap(([picklist, spelt]) =>
      Object.entries(spelt).map(([value, nodeValue]) => ({ picklist, value, nodeValue })),
    );
    await noteNodePicklists({ db }, node, { picklists: told, values, readAt: clock() });
    return told;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    logger.warn({ err: error }, "the CAD Trust node did not tell its picklists");
    return null;
  }
}

function sorted(lists: Picklists) {
  return Object.entries(lists).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
