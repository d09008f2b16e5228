import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { KnownNode, NodeField, NodeValue } from "./known-node.ts";

type Deps = { readonly db: Db };

/** Which organization the records on a node belong to. */
export async function noteOrganization({ db }: Deps, node: string, orgUid: string) {
  await sql`
    insert into cad_trust.nodes (node, org_uid) values (${node}, ${orgUid})
    on conflict (node) do update set org_uid = excluded.org_uid`.execute(db);
}

/** When a node was asked how it names the fields in conflict. */
export async function noteProbed({ db }: Deps, node: string, at: Date) {
  await sql`
    insert into cad_trust.nodes (node, probed_at) values (${node}, ${at})
    on conflict (node) do update set probed_at = excluded.probed_at`.execute(db);
}

export type LearnedNodeField = NodeField & { readonly evidence: string };

/** What a node calls fields, with what says so. */
export async function noteNodeFields(
  { db }: Deps,
  node: string,
  learned: readonly LearnedNodeField[],
) {
  await db.transaction().execute(async (transaction) => {
    await requireNode(transaction, node);
    await sql`
      insert into cad_trust.node_fields (node, table_name, field, node_field, evidence)
      select ${node}, e ->> 'table', e ->> 'field', e ->> 'nodeField', e ->> 'evidence'
      from jsonb_array_elements(${JSON.stringify(learned)}::jsonb) e
      on conflict (node, table_name, field) do update set
        node_field = excluded.node_field, evidence = excluded.evidence, learned_at = now()`.execute(
      transaction,
    );
  });
}

type Lists = {
  readonly picklists: KnownNode["picklists"];
  /** How the node spells values that it spells differently. */
  readonly values: readonly NodeValue[];
  readonly readAt: Date;
};

/** The values that a node's governance allows now; what it allowed before is forgotten. */
export async function noteNodePicklists({ db }: Deps, node: string, lists: Lists) {
  const { picklists, values, readAt } = lists;
  await db.transaction().execute(async (transaction) => {
    await sql`
      insert into cad_trust.nodes (node, picklists_read_at) values (${node}, ${readAt})
      on conflict (node) do update set picklists_read_at = excluded.picklists_read_at`.execute(
      transaction,
    );
    await transaction.deleteFrom("cad_trust.node_picklists").where("node", "=", node).execute();
    await transaction.deleteFrom("cad_trust.node_values").where("node", "=", node).execute();
    const named = Object.entries(picklists).map(([picklist, allowed]) => ({ picklist, allowed }));
    if (named.length > 0) {
      const rows = named.map((row) => ({ node, ...row }));
      await transaction.insertInto("cad_trust.node_picklists").values(rows).execute();
    }
    if (values.length > 0) {
      const rows = values.map(({ nodeValue, ...row }) => ({ node, node_value: nodeValue, ...row }));
      await transaction.insertInto("cad_trust.node_values").values(rows).execute();
    }
  });
}

async function requireNode(db: Db, node: string) {
  await sql`insert into cad_trust.nodes (node) values (${node}) on conflict do nothing`.execute(db);
}
