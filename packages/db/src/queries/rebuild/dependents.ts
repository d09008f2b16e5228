import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { LIVE } from "./mirror-tables.ts";

/** A view outside the mirror that reads it, and the statement that makes it read what has its tables' names then. */
export type DependentView = { readonly name: string; readonly statement: string };

type Dependent = { readonly what: string };

/** The tables of the mirror, and the types of their rows. */
const MIRROR = sql`
  select oid, 'pg_catalog.pg_class'::regclass as class from pg_class
  where relnamespace = ${LIVE}::regnamespace and relkind = 'r'
  union all
  select reltype, 'pg_catalog.pg_type'::regclass from pg_class
  where relnamespace = ${LIVE}::regnamespace and relkind = 'r'`;

/** The views that read tables of the mirror. */
export async function dependentViews(db: Db): Promise<readonly DependentView[]> {
  await sql`set local search_path = ''`.execute(db);
  const { rows } = await sql<DependentView>`
    select distinct v.oid::regclass::text as name,
      format('create or replace view %s%s as %s', v.oid::regclass,
        case when v.reloptions is null then ''
          else format(' with (%s)', array_to_string(v.reloptions, ', ')) end,
        pg_get_viewdef(v.oid)) as statement
    from (${MIRROR}) as mirror
    join pg_depend d on d.refobjid = mirror.oid and d.refclassid = mirror.class
      and d.classid = 'pg_catalog.pg_rewrite'::regclass
    join pg_rewrite r on r.oid = d.objid
    join pg_class v on v.oid = r.ev_class and v.relkind = 'v'
    order by 1`.execute(db);
  await sql`reset search_path`.execute(db);
  return rows;
}

/**
 * Makes sure that nothing hangs on the tables of the mirror that would stay with the old ones.
 * @throws RegistryError NOT_ALLOWED naming it
 */
export async function requireFree(db: Db): Promise<void> {
  const { rows } = await sql<Dependent>`
    select distinct coalesce('materialized view ' || v.oid::regclass,
      pg_describe_object(d.classid, d.objid, d.objsubid)) as what
    from (${MIRROR}) as mirror
    join pg_depend d on d.refobjid = mirror.oid and d.refclassid = mirror.class and d.deptype = 'n'
    left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
    left join pg_class v on v.oid = r.ev_class
    left join pg_constraint o on d.classid = 'pg_constraint'::regclass and o.oid = d.objid
    left join pg_class c on c.oid = case d.classid
      when 'pg_class'::regclass then d.objid else o.conrelid end
    where v.relkind is distinct from 'v'
      and c.relnamespace is distinct from ${LIVE}::regnamespace
    order by 1`.execute(db);
  if (rows.length === 0) return;
  throw new RegistryError("NOT_ALLOWED", {
    message: `The tables of the mirror cannot be replaced as long as this reads them: ${rows.map(({ what }) => what).join(", ")}.`,
    remedy: "Drop it, and make it again afterwards. Plain views can stay.",
  });
}
