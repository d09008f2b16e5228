import type { TableName } from "../model/insert-order.ts";

/** A field that published versions of the model and of the node name in different ways. */
export type FieldConflict = {
  readonly table: TableName;
  readonly field: string;
  /** The node's possible names, the likeliest first; null where some node has no such field. */
  readonly names: readonly (string | null)[];
};

/** Data, not rules: which of them holds is learned from each node. The misprints are the nodes' own. */
export const FIELD_CONFLICTS: readonly FieldConflict[] = [
  { table: "co_benefit", field: "coBenefitId", names: ["coBenefitId", "cobenefit"] },
  {
    table: "program",
    field: "programRegistryActivityId",
    names: ["programRegistryActivityId", "programRegistryId"],
  },
  {
    table: "program",
    field: "programRegistryProgramId",
    names: ["programRegistryProgramId", null],
  },
  { table: "stakeholder", field: "cadTrustProjectId", names: [null, "cadTrustProjectId"] },
  {
    table: "aef_t5_authorized_entities",
    field: "cadTrustAefT2AuthorizationsId",
    names: [null, "cadTrustAefT2AuthorizationsId"],
  },
  {
    table: "aef_t2_authorizations",
    field: "aefT2AuthorizationsAuthorizedEntityId",
    names: ["aefT2AuthorizationsAuthorizedEntityId", "aefT2AuthorizationsAuthoziedEntityId"],
  },
  {
    table: "aef_t3_actions",
    field: "aefT3ActionsCooperativeApproachId",
    names: ["aefT3ActionsCooperativeApproachId", "aefT3ActionsCoopoerativeApproachId"],
  },
  {
    table: "aef_t4_holdings",
    field: "aefT4HoldingsCooperativeApproachId",
    names: ["aefT4HoldingsCooperativeApproachId", "aefT4HoldingsCoopoerativeApproachId"],
  },
];

/** The conflicts of one table. */
export function conflictsOf(table: TableName): readonly FieldConflict[] {
  return FIELD_CONFLICTS.filter((conflict) => conflict.table === table);
}
