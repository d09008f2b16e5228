import snapshot from "./v2-0-2.json" with { type: "json" };

/** Allowed values by picklist name, as a node's governance answers them. */
export type Picklists = Readonly<Record<string, readonly string[]>>;

/** The values of data model 2.0.2, dated 2026-06-30, with what live nodes had added by 2026-08-20. */
export const SHIPPED_PICKLISTS: Picklists = snapshot;
