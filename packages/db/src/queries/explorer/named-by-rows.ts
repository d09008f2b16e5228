import { tonnes } from "@sixtwo/domain";
import { sql } from "kysely";
import { ACCOUNT_LIST, type ExplorerAccount } from "./accounts.ts";
import { AUTHORIZATION_LIST, type ExplorerAuthorization } from "./authorizations.ts";
import type { Companion } from "./companions.ts";

/** A time as JSON has it. */
type Written = string;

type AccountJson = Omit<ExplorerAccount, "openedAt"> & { readonly openedAt: Written };

type AuthorizationTime = "date" | "expires" | "useFrom" | "useUntil" | "recordedAt";
type AuthorizationJson = Omit<ExplorerAuthorization, AuthorizationTime | "cap"> & {
  readonly [Name in AuthorizationTime]: Written | Extract<ExplorerAuthorization[Name], null>;
} & {
  /** In digits: a number of JSON would lose some of a large one. */
  readonly capDigits: string | null;
};

/** The accounts whose addresses stand in these columns of the rows. */
export function accountsNamed(
  columns: readonly string[],
  onFound: (accounts: readonly ExplorerAccount[]) => void,
): Companion {
  return {
    columns,
    select: (moment, keys) =>
      ACCOUNT_LIST.rows(moment, [sql`h.address = any(array(${keys})::text[])`]),
    onFound: (rows) => onFound((rows as readonly AccountJson[]).map(readAccount)), // what select has made
  };
}

/** The authorizations whose numbers stand in these columns of the rows. */
export function authorizationsNamed(
  columns: readonly string[],
  onFound: (authorizations: readonly ExplorerAuthorization[]) => void,
): Companion {
  return {
    columns,
    select: (moment, keys) => {
      const found = AUTHORIZATION_LIST.rows(moment, [
        sql`t.authorization_id = any(array(${keys})::int[])`,
      ]);
      return sql`select x.*, x.cap::text as "capDigits" from (${found}) x`;
    },
    onFound: (rows) => onFound((rows as readonly AuthorizationJson[]).map(readAuthorization)), // what select has made
  };
}

function readAccount(row: AccountJson): ExplorerAccount {
  return { ...row, openedAt: new Date(row.openedAt) };
}

function readAuthorization({ capDigits, ...row }: AuthorizationJson): ExplorerAuthorization {
  return {
    ...row,
    cap: capDigits === null ? null : tonnes(capDigits),
    date: new Date(row.date),
    expires: dateOrNone(row.expires),
    useFrom: dateOrNone(row.useFrom),
    useUntil: dateOrNone(row.useUntil),
    recordedAt: new Date(row.recordedAt),
  };
}

function dateOrNone(written: Written | null): Date | null {
  return written === null ? null : new Date(written);
}
