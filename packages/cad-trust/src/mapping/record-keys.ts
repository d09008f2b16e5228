import type { SubmissionKey } from "../facts/aef-facts.ts";
import type { BlockKey } from "../facts/block-facts.ts";
import { localId } from "../local-id.ts";

type MethodologyKey = { readonly code: string; readonly version: string | null };
type AuthorizationKey = {
  readonly party: string;
  readonly authorizationId: string;
  readonly version: string;
};
type EntityKey = { readonly cooperativeApproachId: string; readonly entityId: string };
type StakeholderKey = {
  readonly registry: string;
  readonly part: string;
  readonly name: string;
};
type PartOfActivity = { readonly activityId: string; readonly id: string };

/** What identifies a row in each table, without the table's name. */
export const recordKey = {
  methodology: ({ code, version }: MethodologyKey) =>
    version === null ? code : `${code}@${version}`,
  stakeholder: ({ registry, part, name }: StakeholderKey) => `${registry}/${part}/${name}`,
  partOfActivity: ({ activityId, id }: PartOfActivity) => `${activityId}/${id}`,
  unit: ({ registry, vintage, batch, firstSerial }: BlockKey) =>
    `${registry}-${vintage}-${batch}-${firstSerial}`,
  /** The authorizing Party is part of it: another Party may use the same name. */
  authorization: ({ party, authorizationId, version }: AuthorizationKey) =>
    `${party}/${authorizationId}@${version}`,
  entity: ({ cooperativeApproachId, entityId }: EntityKey) =>
    `${cooperativeApproachId}/${entityId}`,
  submission: ({ party, reportYear, version }: SubmissionKey) =>
    `${party}-${reportYear}-${version}`,
};

/** The local id of a block's unit, such as "unit:GHA01-2023-1-1". */
export function unitLocalId(block: BlockKey): string {
  return localId("unit", recordKey.unit(block));
}

/** The local id of an activity's project. */
export function projectLocalId(activityId: string): string {
  return localId("project", activityId);
}
