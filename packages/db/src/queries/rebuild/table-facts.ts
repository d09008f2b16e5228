import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { LIVE } from "./mirror-tables.ts";

/**
 * All that the catalog says of the tables of a schema apart from their rows, line by line, as pg_dump
 * would write it down: two schemas with the same lines can stand for each other.
 */
export async function tableFacts(db: Db, schema: string): Promise<readonly string[]> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      // So that PostgreSQL names every schema, whatever the session would find without.
      await sql`set local search_path = ''`.execute(snapshot);
      const { rows } = await sql<{ readonly fact: string }>`
        with tables as (
          select c.*, c.relname as at from pg_catalog.pg_class c
          where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p'))
        select fact from (
          ${ofTables} union all ${ofColumns} union all ${ofConstraints} union all ${ofIndexes}
          union all ${ofSequences} union all ${ofOthers}
        ) as facts order by fact collate "C"`.execute(snapshot);
      // The domains of both stand in the live schema.
      return rows.map(({ fact }) => fact.replaceAll(`${schema}.`, "").replaceAll(`${LIVE}.`, ""));
    });
}

const ofTables = sql`
  select concat_ws(' | ', 'table', at, relpersistence, pg_get_userbyid(relowner), relreplident,
    relrowsecurity, relforcerowsecurity, reltablespace, (select amname from pg_am where oid = relam),
    reloptions, obj_description(oid, 'pg_class'),
    (select array_agg(concat_ws('/', g.grantee, g.privilege_type, g.is_grantable)
       order by 1) from aclexplode(coalesce(relacl, acldefault('r', relowner))) g)) as fact
  from tables`;

const ofColumns = sql`
  select concat_ws(' | ', 'column', t.at, row_number() over (partition by t.oid order by a.attnum),
    a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
    a.attstorage, a.attcompression, coalesce(a.attstattarget::text, ''), a.attcollation::regcollation,
    a.attoptions, pg_get_expr(d.adbin, d.adrelid), col_description(t.oid, a.attnum),
    (select array_agg(concat_ws('/', g.grantee, g.privilege_type, g.is_grantable) order by 1)
       from aclexplode(a.attacl) g))
  from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum`;

const ofConstraints = sql`
  select concat_ws(' | ', 'constraint', t.at, o.conname, pg_get_constraintdef(o.oid), o.convalidated,
    obj_description(o.oid, 'pg_constraint'))
  from tables t join pg_constraint o on o.conrelid = t.oid`;

const ofIndexes = sql`
  select concat_ws(' | ', 'index', t.at, pg_get_indexdef(i.indexrelid), i.indisvalid,
    i.indisclustered, i.indisreplident, x.reltablespace, obj_description(i.indexrelid, 'pg_class'))
  from tables t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid`;

const ofSequences = sql`
  select concat_ws(' | ', 'sequence', t.at, d.refobjsubid, s.relname, q.seqtypid::regtype, q.seqstart,
    q.seqincrement, q.seqmin, q.seqmax, q.seqcache, q.seqcycle)
  from tables t
  join pg_depend d on d.refobjid = t.oid and d.refclassid = 'pg_catalog.pg_class'::regclass
  join pg_class s on s.oid = d.objid and d.classid = 'pg_catalog.pg_class'::regclass and s.relkind = 'S'
  join pg_sequence q on q.seqrelid = s.oid`;

const ofOthers = sql`
  select concat_ws(' | ', 'trigger', t.at, pg_get_triggerdef(g.oid), g.tgenabled)
  from tables t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
  union all
  select concat_ws(' | ', 'rule', t.at, pg_get_ruledef(r.oid), r.ev_enabled)
  from tables t join pg_rewrite r on r.ev_class = t.oid
  union all
  select concat_ws(' | ', 'policy', t.at, p.polname, p.polcmd, p.polpermissive, p.polroles::text,
    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
  from tables t join pg_policy p on p.polrelid = t.oid
  union all
  select concat_ws(' | ', 'publication', t.at, p.pubname)
  from tables t join pg_publication_rel r on r.prrelid = t.oid join pg_publication p on p.oid = r.prpubid
  union all
  select concat_ws(' | ', 'statistics', t.at, s.stxkind::text, s.stxkeys::text)
  from tables t join pg_statistic_ext s on s.stxrelid = t.oid
  union all
  select concat_ws(' | ', 'inherits', t.at, i.inhparent::regclass)
  from tables t join pg_inherits i on i.inhrelid = t.oid`;
