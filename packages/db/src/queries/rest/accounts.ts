import type { AccountKind, Address, ApproachCode, PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { AccountRow, EntityRow } from "../../schema/ledger.ts";
import { heldAt } from "../explorer/moment.ts";
import { plainText } from "../explorer/plain-text.ts";
import { allOf, type Condition, given } from "../explorer/where.ts";
import type { RestList } from "./rest-list.ts";

/** Which accounts; a field that is null or left out does not matter. */
export type RestAccountFilter = {
  readonly party?: PartyCode | null;
  readonly registry?: RegistryCode | null;
  readonly kinds?: readonly AccountKind[] | null;
  readonly approach?: ApproachCode | null;
  readonly account?: Address | null;
  /** The identification of the entity whose account it is. */
  readonly entity?: string | null;
};

type Row = Pick<
  AccountRow,
  "address" | "registry" | "party" | "approach" | "free" | "delayed" | "frozen"
> & {
  readonly kind: AccountKind;
  readonly frozenReason: AccountRow["frozen_reason"];
  readonly openedAt: Date;
  readonly transaction: AccountRow["tx_hash"];
  readonly entity: EntityRow["identification"] | null;
  readonly entityName: EntityRow["name"] | null;
  readonly entityCountry: EntityRow["country"] | null;
};

/** The accounts, by address. */
export const REST_ACCOUNTS: RestList<RestAccountFilter, Row, ReturnType<typeof accountTold>> = {
  name: "accounts of /api/v1",
  shape: ["text"],
  keyOf: ({ address }) => [address],
  select: ({ filter, moment, after }) => sql`
    select h.address, h.registry, h.party, h.kind, h.approach, h.free, h.delayed, h.frozen,
      h.frozen_reason as "frozenReason", h.opened_at as "openedAt", h.tx_hash as "transaction",
      e.identification as entity, e.name as "entityName", e.country as "entityCountry"
    from ledger.accounts h left join ledger.entities e on e.entity_id = h.entity_id
    where ${allOf([
      heldAt("h", moment),
      ...conditions(filter),
      after && sql`h.address > ${after[0]}`,
    ])}
    order by h.address`,
  itemOf: accountTold,
};

function conditions(filter: RestAccountFilter): readonly Condition[] {
  return [
    given(filter.party, (party) => sql`h.party = ${party}`),
    given(filter.registry, (registry) => sql`h.registry = ${registry}`),
    given(filter.kinds, (kinds) => sql`h.kind = any(${kinds}::text[])`),
    given(filter.approach, (approach) => sql`h.approach = ${approach}`),
    given(filter.account, (account) => sql`h.address = ${account}`),
    given(filter.entity, (entity) => sql`e.identification = ${plainText(entity)}`),
  ];
}

function accountTold({ openedAt, ...row }: Row) {
  return {
    account: row.address,
    accountKind: row.kind,
    party: row.party,
    registry: row.registry,
    approach: row.approach,
    entity: row.entity,
    entityName: row.entityName,
    entityCountry: row.entityCountry,
    free: row.free,
    delayed: row.delayed,
    frozen: row.frozen,
    frozenReason: row.frozenReason,
    openedAt: openedAt.toISOString(),
    transaction: row.transaction,
  };
}
