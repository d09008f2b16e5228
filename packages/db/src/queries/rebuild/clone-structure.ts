import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { LIVE, mirrorTableNames, REBUILT } from "./mirror-tables.ts";

/**
 * Makes the mirror's tables once more, empty and without indexes, in the schema in which it is made
 * anew: with the columns, owners, rights, settings and comments of the live ones.
 */
export async function cloneTables(db: Db): Promise<void> {
  await sql`create schema ${sql.id(REBUILT)}`.execute(db);
  for (const name of await mirrorTableNames(db)) {
    await sql`
      create table ${sql.id(REBUILT, name)} (like ${sql.id(LIVE, name)} including comments
        including compression including defaults including generated including identity
        including statistics including storage)`.execute(db);
  }
  await runAll(db, await settingStatements(db));
}

/** Adds what is faster to make when the rows are there: constraints, indexes, and what stands on them. */
export async function completeTables(db: Db): Promise<void> {
  await sql`set maintenance_work_mem = '256MB'`.execute(db);
  await runAll(db, await constraintStatements(db));
  await runAll(db, await indexStatements(db));
  await runAll(db, await commentStatements(db));
  await runAll(db, await identityStatements(db));
  for (const name of await mirrorTableNames(db)) {
    await sql`vacuum (analyze) ${sql.id(REBUILT, name)}`.execute(db);
  }
}

type Statement = { readonly statement: string };

async function runAll(db: Db, statements: readonly Statement[]): Promise<void> {
  for (const { statement } of statements) await sql.raw(statement).execute(db); // made by format() from the catalog
}

async function settingStatements(db: Db): Promise<readonly Statement[]> {
  const { rows } = await sql<Statement>`
    with live as (
      select c.*, format('%I.%I', ${REBUILT}::text, c.relname) as made from pg_class c
      where c.relnamespace = ${LIVE}::regnamespace and c.relkind = 'r')
    select format('alter table %s set (%s)', made, array_to_string(reloptions, ', ')) as statement
    from live where reloptions is not null
    union all
    select format('alter table %s alter column %I set statistics %s', made, a.attname, a.attstattarget)
    from live join pg_attribute a on a.attrelid = live.oid
    where a.attnum > 0 and not a.attisdropped and a.attstattarget >= 0
    union all
    select format('alter table %s alter column %I set (%s)', made, a.attname,
      array_to_string(a.attoptions, ', '))
    from live join pg_attribute a on a.attrelid = live.oid
    where a.attnum > 0 and not a.attisdropped and a.attoptions is not null
    union all
    select format('grant %s on %s to %s%s', g.privilege_type, made,
      case when g.grantee = 0 then 'public' else g.grantee::regrole::text end,
      case when g.is_grantable then ' with grant option' else '' end)
    from live, aclexplode(relacl) g where relacl is not null and g.grantee <> relowner
    union all
    select format('grant %s (%I) on %s to %s%s', g.privilege_type, a.attname, made,
      case when g.grantee = 0 then 'public' else g.grantee::regrole::text end,
      case when g.is_grantable then ' with grant option' else '' end)
    from live join pg_attribute a on a.attrelid = live.oid, aclexplode(a.attacl) g
    where a.attacl is not null
    union all
    select format('comment on table %s is %L', made, obj_description(oid, 'pg_class')) from live
    where obj_description(oid, 'pg_class') is not null
    union all
    select format('alter table %s owner to %I', made, pg_get_userbyid(relowner)) from live
    where pg_get_userbyid(relowner) <> current_user`.execute(db);
  return rows;
}

/** Foreign keys last: they need the unique ones, of the new tables. */
async function constraintStatements(db: Db): Promise<readonly Statement[]> {
  const { rows } = await sql<Statement>`
    select format('alter table %I.%I add constraint %I %s', ${REBUILT}::text, c.relname, o.conname,
      replace(pg_get_constraintdef(o.oid), ${` REFERENCES ${LIVE}.`}, ${` REFERENCES ${REBUILT}.`})) as statement
    from pg_constraint o join pg_class c on c.oid = o.conrelid
    where c.relnamespace = ${LIVE}::regnamespace and o.contype in ('c', 'p', 'u', 'x', 'f')
    order by o.contype = 'f', c.relname, o.conname`.execute(db);
  return rows;
}

async function indexStatements(db: Db): Promise<readonly Statement[]> {
  const { rows } = await sql<Statement>`
    select replace(pg_get_indexdef(i.indexrelid),
      format(' ON %I.%I ', ${LIVE}::text, c.relname),
      format(' ON %I.%I ', ${REBUILT}::text, c.relname)) as statement
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = ${LIVE}::regnamespace
      and not exists (select from pg_constraint o where o.conindid = i.indexrelid)
    order by i.indexrelid::regclass::text`.execute(db);
  return rows;
}

async function commentStatements(db: Db): Promise<readonly Statement[]> {
  const { rows } = await sql<Statement>`
    select format('comment on index %I.%I is %L', ${REBUILT}::text, x.relname, d.description) as statement
    from pg_description d join pg_class x on x.oid = d.objoid and d.classoid = 'pg_class'::regclass
    where x.relnamespace = ${LIVE}::regnamespace and x.relkind = 'i'
    union all
    select format('comment on constraint %I on %I.%I is %L', o.conname, ${REBUILT}::text, c.relname,
      d.description)
    from pg_description d
    join pg_constraint o on o.oid = d.objoid and d.classoid = 'pg_constraint'::regclass
    join pg_class c on c.oid = o.conrelid
    where c.relnamespace = ${LIVE}::regnamespace`.execute(db);
  return rows;
}

/** A counter goes on after the rows that were copied. */
async function identityStatements(db: Db): Promise<readonly Statement[]> {
  const { rows } = await sql<Statement>`
    select format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 1), max(%I) is not null) from %I.%I',
      format('%I.%I', ${REBUILT}::text, c.relname), a.attname, a.attname, a.attname,
      ${REBUILT}::text, c.relname) as statement
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = ${LIVE}::regnamespace and a.attidentity <> ''`.execute(db);
  return rows;
}
