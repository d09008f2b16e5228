import type { Db } from "@sixtwo/db";
import {
  REST_ACCOUNTS,
  REST_ACTIONS,
  REST_ACTIVITIES,
  REST_APPROACHES,
  REST_AUTHORIZATIONS,
  REST_BLOCKS,
  restItems,
} from "@sixtwo/db/rest";

type Whole = { readonly db: Db; readonly moment: bigint };

/** Every list of a dump, by its name: the items that /api/v1 tells, all of them. */
export const DUMP_LISTS: Readonly<Record<string, (whole: Whole) => AsyncIterable<object>>> = {
  actions: ({ db, ...whole }) => restItems({ db }, REST_ACTIONS, { ...whole, ...EVERYTHING }),
  blocks: ({ db, ...whole }) => restItems({ db }, REST_BLOCKS, { ...whole, ...EVERYTHING }),
  accounts: ({ db, ...whole }) => restItems({ db }, REST_ACCOUNTS, { ...whole, ...EVERYTHING }),
  authorizations: ({ db, ...whole }) =>
    restItems({ db }, REST_AUTHORIZATIONS, { ...whole, ...EVERYTHING }),
  activities: ({ db, ...whole }) => restItems({ db }, REST_ACTIVITIES, { ...whole, ...EVERYTHING }),
  approaches: ({ db, ...whole }) => restItems({ db }, REST_APPROACHES, { ...whole, ...EVERYTHING }),
};

const EVERYTHING = { filter: {}, after: null };
