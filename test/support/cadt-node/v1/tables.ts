import data from "../data/v1-tables.json" with { type: "json" };
import type { FieldModels } from "../engine/field-model.ts";

export type KindV1 = {
  /** Last part of the path: /v1/units. */
  readonly root: string;
  /** As staging and the answers name it. */
  readonly name: "Project" | "Unit";
  readonly table: "Projects" | "Units";
  readonly primaryKey: string;
  readonly fields: FieldModels;
  /** Arrays of child rows inside a body, by name. */
  readonly children: Readonly<Record<string, FieldModels>>;
};

const MODELS: Readonly<Record<keyof typeof data, FieldModels>> = data as Record<
  keyof typeof data,
  FieldModels
>; // JSON knows no literal types

const { projects, units, labels, issuances, ...projectChildren } = MODELS;

/** What a node of data model 1 holds: two kinds of record, with their children inside. */
export const KINDS_V1: readonly KindV1[] = [
  {
    root: "projects",
    name: "Project",
    table: "Projects",
    primaryKey: "warehouseProjectId",
    fields: projects,
    children: { ...projectChildren, labels, issuances },
  },
  {
    root: "units",
    name: "Unit",
    table: "Units",
    primaryKey: "warehouseUnitId",
    fields: units,
    children: { labels, issuance: issuances },
  },
];
