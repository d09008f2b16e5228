import { sql } from "kysely";
import type { Db } from "../database.ts";

/**
 * Notes in the database itself, in the same transactions, who moves the mirror's cursor.
 * @returns the backends that did so far, in order, each once for every turn that it had
 */
export async function recordWriters(db: Db): Promise<() => Promise<readonly number[]>> {
  await sql`create table public.cursor_moves (
    move bigint generated always as identity, backend integer not null)`.execute(db);
  await sql`create function public.note_writer() returns trigger language plpgsql as $$ begin
    insert into public.cursor_moves (backend) values (pg_backend_pid()); return null; end $$`.execute(
    db,
  );
  await sql`create trigger note_writer after insert or update on ledger.cursor
    for each row execute function public.note_writer()`.execute(db);
  return async () => {
    const { rows } = await sql<{ backend: number }>`
      select backend from public.cursor_moves order by move`.execute(db);
    const backends = rows.map(({ backend }) => backend);
    return backends.filter((backend, place) => backend !== backends[place - 1]);
  };
}
