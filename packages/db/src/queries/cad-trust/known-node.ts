import type { Db } from "../../database.ts";
import type { CadTrustTable } from "../../schema/cad-trust.ts";

type Deps = { readonly db: Db };

export type NodeField = {
  readonly table: CadTrustTable;
  readonly field: string;
  /** Null when the node has no such field. */
  readonly nodeField: string | null;
};

export type NodeValue = {
  readonly picklist: string;
  readonly value: string;
  readonly nodeValue: string;
};

/** What is known of a CAD Trust node; nothing yet, when it is new. */
export type KnownNode = {
  readonly orgUid: string | null;
  readonly picklistsReadAt: Date | null;
  readonly probedAt: Date | null;
  readonly fields: readonly NodeField[];
  readonly values: readonly NodeValue[];
  readonly picklists: Readonly<Record<string, readonly string[]>>;
};

/** What a node taught us about itself. */
export async function knownNode({ db }: Deps, node: string): Promise<KnownNode> {
  const row = await db
    .selectFrom("cad_trust.nodes")
    .select(["org_uid", "picklists_read_at", "probed_at"])
    .where("node", "=", node)
    .executeTakeFirst();
  return {
    orgUid: row?.org_uid ?? null,
    picklistsReadAt: row?.picklists_read_at ?? null,
    probedAt: row?.probed_at ?? null,
    fields: await fieldsOf(db, node),
    values: await valuesOf(db, node),
    picklists: await picklistsOf(db, node),
  };
}

function fieldsOf(db: Db, node: string): Promise<readonly NodeField[]> {
  return db
    .selectFrom("cad_trust.node_fields")
    .select(["table_name as table", "field", "node_field as nodeField"])
    .where("node", "=", node)
    .orderBy("table_name")
    .orderBy("field")
    .execute();
}

function valuesOf(db: Db, node: string): Promise<readonly NodeValue[]> {
  return db
    .selectFrom("cad_trust.node_values")
    .select(["picklist", "value", "node_value as nodeValue"])
    .where("node", "=", node)
    .orderBy("picklist")
    .orderBy("value")
    .execute();
}

async function picklistsOf(db: Db, node: string): Promise<KnownNode["picklists"]> {
  const rows = await db
    .selectFrom("cad_trust.node_picklists")
    .select(["picklist", "allowed"])
    .where("node", "=", node)
    .execute();
  return Object.fromEntries(rows.map(({ picklist, allowed }) => [picklist, allowed]));
}

/** The organization that the records were published for; null as long as no node told. */
export async function publishedOrganization({ db }: Deps): Promise<string | null> {
  const row = await db
    .selectFrom("cad_trust.nodes")
    .select("org_uid")
    .where("org_uid", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row?.org_uid ?? null;
}
