import type { Dialect } from "../dialects.ts";
import type { Picklists } from "../picklists/picklists.ts";
import snapshot from "./picklists-1-7.json" with { type: "json" };
import { V1_TABLES } from "./tables.ts";

/** A node of data model 1.7. */
export const V1_DIALECT: Dialect = {
  ...{ fields: {}, values: {} },
  tables: V1_TABLES,
  isPartialCommitLossy: true,
  identity: {
    project: ["registryOfOrigin", "projectId"],
    unit: ["warehouseProjectId", "unitBlockStart"],
  },
};

/** The lists that a node of data model 1.7 enforces, as its code ships them. */
export const V1_PICKLISTS: Picklists = snapshot;
