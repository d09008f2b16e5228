import {
  accountsNamed,
  authorizationsNamed,
  type Companion,
  type Moment,
} from "@sixtwo/db/explorer";
import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../graphql/context.ts";
import { type FieldPath, selectedFields } from "./selected-fields.ts";

/** Fields that lead from a row to something else, each with the row's column that names it. */
export type Names = {
  readonly accounts?: Readonly<Record<string, string>>;
  readonly authorizations?: Readonly<Record<string, string>>;
};

type Asked = {
  readonly info: GraphQLResolveInfo;
  readonly context: ApiContext;
  readonly moment: Moment;
  /** Where the rows' own fields are asked for. */
  readonly at: readonly FieldPath[];
};

/** Where a connection has its rows. */
export const NODES: readonly FieldPath[] = [["nodes"], ["edges", "node"]];

/** What is to be read together with rows, as far as the query asks for it. Resolvers find it loaded. */
export function companionsOf(
  { accounts = {}, authorizations = {} }: Names,
  { info, context: { load }, moment, at }: Asked,
): readonly Companion[] {
  const fields = new Set(at.flatMap((path) => [...selectedFields(info, path)]));
  const asked = (names: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(names).flatMap(([field, column]) => (fields.has(field) ? [column] : []));
  const all = [
    accountsNamed(asked(accounts), (found) => {
      for (const account of found) load.account.prime(moment, account.address, account);
    }),
    authorizationsNamed(asked(authorizations), (found) => {
      for (const one of found) load.authorization.prime(moment, one.id, one);
    }),
  ];
  return all.filter(({ columns }) => columns.length > 0);
}
