import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import pg from "pg";
import { from } from "pg-copy-streams";
import { connectDatabase, type Db } from "../../database.ts";
import { endBackend } from "../../testing/end-backend.ts";
import { startRelay } from "../../testing/relay.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { holdMirrorLock, type WriterWork } from "./mirror-lock.ts";
import { LOCK } from "./writer-session.ts";

const untilLost: WriterWork = async (_, lost) => {
  if (!lost.aborted) await once(lost, "abort");
};
const nothing: WriterWork = async () => undefined;
const codeOf = (error: unknown) => (error instanceof RegistryError ? error.code : error);

describe("holdMirrorLock", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.close());

  it("lets one work at a time, and the next one after it", async () => {
    const first = await holdMirrorLock(database.db, async () => {
      const second = await holdMirrorLock(database.db, async () => expect.fail("two writers"));
      expect(second).to.equal(false);
    });
    expect(first).to.equal(true);
    expect(await holdMirrorLock(database.db, nothing)).to.equal(true);
  });

  it("is free again after a failure", async () => {
    const failing = holdMirrorLock(database.db, () => Promise.reject(new Error("stop")));
    expect(await failing.catch((error: Error) => error.message)).to.equal("stop");
    expect(await holdMirrorLock(database.db, nothing)).to.equal(true);
  });

  it("tells an idle writer at once that its connection ended", async () => {
    const held = holdMirrorLock(database.db, async (connection, lost) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
        connection,
      );
      await endBackend(database.db, rows[0]?.pid ?? 0);
      await untilLost(connection, lost);
      await connection.selectFrom("ledger.cursor").select("number").execute();
    });
    expect(await held.catch(codeOf)).to.equal("DATABASE_UNREACHABLE");
    expect(await holdMirrorLock(database.db, nothing)).to.equal(true);
  });

  it("passes from a writer whose network swallows everything, and tells it", async () => {
    const relay = await startRelay(database.url);
    const { db, close } = await connectDatabase({ url: relay.url });
    const held = holdMirrorLock(db, async (connection, lost) => {
      relay.swallow();
      expect(await takeOver(database.db)).to.have.length(1);
      await untilLost(connection, lost);
    });
    expect(await held.catch(codeOf)).to.equal("DATABASE_UNREACHABLE");
    await relay.cut();
    await close();
  });

  it("passes from a writer that hangs in the middle of a transaction, which is undone", async () => {
    const { db, close } = await connectDatabase({ url: database.url, poolSize: 1 });
    const hanging = await db.startTransaction().execute();
    await sql`select pg_advisory_lock(${LOCK})`.execute(hanging);
    await sql`create table public.written (row integer)`.execute(hanging);
    expect(await takeOver(database.db)).to.have.length(1);
    const { rows } = await sql`select to_regclass('public.written') as found`.execute(database.db);
    expect(rows).to.deep.equal([{ found: null }]);
    const awakened = await sql`select 1`.execute(hanging).catch((error: Error) => error.message);
    expect(awakened).to.contain("onnection"); // it learns so from whatever it asks next
    await hanging
      .rollback()
      .execute()
      .catch(() => undefined); // gives the connection back
    await close();
  });

  it("passes from a writer that hangs in the middle of a COPY", async () => {
    const hanging = new pg.Client({ connectionString: database.url });
    const gone = once(hanging, "error");
    await hanging.connect();
    await hanging.query("select pg_advisory_lock($1)", [LOCK]);
    const copy = hanging.query(from("copy ledger.metrics from stdin"));
    const cut = once(copy, "error");
    copy.write("never a whole row");
    expect(await takeOver(database.db)).to.have.length(1);
    await Promise.all([gone, cut]);
  });

  it("stays with a writer that PostgreSQL keeps waiting", async () => {
    const waited = await holdMirrorLock(database.db, async (connection) => {
      const ending = new AbortController();
      const candidate = takeOver(database.db, ending.signal);
      await connection.transaction().execute((long) => sql`select pg_sleep(6)`.execute(long));
      ending.abort();
      expect(await candidate).to.deep.equal([]);
    });
    expect(waited).to.equal(true);
  });

  it("is not for a database that nobody connected", async () => {
    const stranger = { getExecutor: () => ({ adapter: {} }) } as Db; // all that is asked of it
    expect(await holdMirrorLock(stranger, nothing).catch(codeOf)).to.equal("INTERNAL");
  });

  /** Stands by until it leads, or the signal; resolves with the sessions that it ended. */
  async function takeOver(db: Db, signal?: AbortSignal): Promise<readonly number[]> {
    const ended: number[] = [];
    await holdMirrorLock(db, nothing, async (backend) => {
      if (backend !== null) ended.push(backend);
      await sleep(100);
      return signal?.aborted !== true;
    });
    return ended;
  }
});
