import { ACCOUNT_KINDS, isTerminal } from "@sixtwo/domain";
import { type RawBuilder, sql } from "kysely";

const listed = (terminal: boolean): RawBuilder<unknown> =>
  sql.join(
    ACCOUNT_KINDS.filter((kind) => isTerminal(kind) === terminal).map((kind) => sql.lit(kind)),
  );

/** The kinds of account whose blocks can still move, reserves included: what stands in an SQL "in (…)". */
export const holdingKinds: RawBuilder<unknown> = listed(false);

/** The kinds of account that use and cancel: what stands in an SQL "in (…)". */
export const terminalKinds: RawBuilder<unknown> = listed(true);
