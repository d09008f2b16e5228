import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { sql } from "kysely";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

describe("a client that goes away", function () {
  this.timeout(60_000);
  const api = useApi();
  const waiting = async () => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(api.db);
    return rows[0]?.count ?? 0;
  };
  const until = async (count: number) => {
    const deadline = Date.now() + 20_000;
    while ((await waiting()) !== count && Date.now() < deadline) await sleep(10);
    return waiting();
  };

  it("takes its statement along", async () => {
    const holding = await api.db.startTransaction().execute();
    await sql`lock table ledger.cursor in access exclusive mode`.execute(holding);
    const going = new AbortController();
    const answer = fetch(`${api.url}/graphql?query={status{chainBlock}}`, {
      signal: going.signal,
    }).catch(() => null);
    expect(await until(1)).to.equal(1);
    going.abort();
    expect(await until(0)).to.equal(0);
    expect(await answer).to.equal(null);
    await holding.rollback().execute();
    const after = await ask(api, "{ status { chainBlock } }");
    expect(after.errors).to.equal(undefined);
    expect(api.log.filter((line) => line.includes("unexpected"))).to.deep.equal([]);
  });
});
