import { setTimeout as sleep } from "node:timers/promises";
import { dueCheckpoints, mirrorDigest, recordCheckpoints } from "@sixtwo/db/digest";
import { holdRebuildLock } from "@sixtwo/db/rebuild";
import { createEmptyTestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { type LiveMirror, openLiveMirror } from "../support/live-mirror.ts";
import { runRebuild, startRebuild } from "../support/rebuild-script.ts";

describe("npm run rebuild -- --verify", function () {
  this.timeout(180_000);
  let live: LiveMirror;
  before(async () => {
    live = await openLiveMirror();
    await live.send(5);
    await live.chain.request("anvil_mine", [1_500]);
    await live.send(5);
    await live.chain.request("anvil_mine", [1_500]);
    await live.send(3);
    live.startIndexer();
    await live.atHead();
  });
  after(() => live?.close());

  const verify = (more: Readonly<Record<string, string>> = {}, ...args: readonly string[]) =>
    runRebuild({ ...live.environment, ...more }, "--verify", ...args);
  const digest = async () => (await mirrorDigest(live.database.db)).points.at(-1)?.digest;
  const scratches = async () => {
    const rows = await live.query<{ name: string }>(`
      select datname as name from pg_database where datname like 'sixtwo\\_rebuild\\_%'`);
    return rows.length;
  };

  it("says that they are equal, with height, hash and digest of both, while the chain goes on", async () => {
    const run = startRebuild(live.environment, ["--verify"]);
    await run.until("Replaying");
    await live.send(2);
    const { code, output } = await run.ended;
    expect(code, output).to.equal(0);
    const both = [
      ...output.matchAll(/^(live|replayed) +chain block (\d+) +(0x\w{64}) +digest (\w{64})$/gm),
    ];
    const [ours = [], theirs = []] = both.map((found) => found.slice(2));
    expect(ours).to.deep.equal(theirs);
    expect(Number(ours[0])).to.be.greaterThan(3_000);
    expect(output).to.contain("They are equal: the mirror holds what the chain says.");
    await live.atHead();
    if (ours[0] === String((await mirrorDigest(live.database.db)).cursor.number)) {
      expect(ours[2]).to.equal(await digest());
    }
    expect(await scratches()).to.equal(0);
  });

  for (const { table, statement, what } of [
    {
      what: "a quantity",
      table: "blocks",
      statement: `update ledger.blocks set quantity = quantity + 1, last_serial = last_serial + 1
        where valid_from = (select min(valid_from) from ledger.blocks where valid_from > 1000)`,
    },
    {
      what: "an action that is gone",
      table: "actions",
      statement: `delete from ledger.actions
        where (chain_block, log_index) = (select chain_block, log_index from ledger.actions
          where chain_block > 1000 order by 1, 2 limit 1)`,
    },
    {
      what: "an account",
      table: "accounts",
      statement: `update ledger.accounts set free = not free
        where address = (select min(address) from ledger.accounts)`,
    },
    {
      what: "the time of a chain block",
      table: "chain_blocks",
      statement: `update ledger.chain_blocks set mined_at = mined_at - interval '1 day'
        where number = (select min(valid_from) from ledger.blocks where valid_from > 1000)`,
    },
  ]) {
    it(`finds ${what} that was altered by hand, and names the table`, async () => {
      const rollBack = await keep(table);
      await live.query(statement);
      const { code, output } = await verify();
      await rollBack();
      expect(code, output).to.equal(1);
      const first = table === "accounts" ? "0 to 1000" : "1001 to 2000";
      const rows = output
        .split("\n")
        .filter((line) => line.includes(" to ") && /\w{64}/.test(line));
      expect(rows.length, output).to.equal(1);
      expect(rows[0]).to.match(new RegExp(`^${table} +${first} +(\\w{64}) +(\\w{64})$`));
    });
  }

  /** Puts the table back as it was. */
  async function keep(table: string): Promise<() => Promise<void>> {
    const id = `ledger.${table}`;
    await live.query(`create table kept as select * from ${id}`);
    return async () => {
      await live.query(`truncate ${id}`);
      await live.query(`insert into ${id} select * from kept`);
      await live.query(`drop table kept`);
    };
  }

  it("tells what was altered after its checkpoint from what was wrong before", async () => {
    const { db } = live.database;
    const numbers = await dueCheckpoints(db, { final: 2_000n, every: 1_000n, limit: 10 });
    const chainBlocks = numbers.map((number) => ({ number, hash: `0x${"0".repeat(64)}` as const }));
    await recordCheckpoints(db, { chainBlocks, every: 1_000n });
    const rollBack = await keep("blocks");
    await live.query(`update ledger.blocks set frozen = not frozen
      where valid_from = (select min(valid_from) from ledger.blocks where valid_from > 1000)`);
    const { output } = await verify();
    await rollBack();
    expect(output).to.contain("Rows were altered after checkpoint 2000 was stored.");
  });

  it("finds rows beyond the height of the mirror", async () => {
    const rollBack = await keep("blocks");
    await live.query(`update ledger.blocks set valid_to = 9000000000000000000
      where block_id = (select min(block_id) from ledger.blocks) and valid_to > 9000000000000000000`);
    const { code, output } = await verify();
    await rollBack();
    expect(code).to.equal(1);
    expect(output).to.contain("blocks has rows of chain blocks after that one.");
  });

  it("compares a mirror that stands still at its own height, and says how far behind it is", async () => {
    await live.stopIndexer();
    await live.send(4);
    await live.chain.request("anvil_mine", [100]);
    const { code, output } = await verify();
    live.startIndexer();
    await live.atHead();
    expect(code, output).to.equal(0);
    expect(output).to.contain("The live mirror is 104 chain blocks behind the head");
  });

  it("says that the mirror is of another ledger, or empty", async () => {
    await live.stopIndexer();
    await live.query(`update ledger.cursor set chain_id = 1`);
    const foreign = await verify();
    await live.query(`create table kept as select * from ledger.cursor`);
    await live.query(`delete from ledger.cursor`);
    const empty = await verify();
    await live.query(`insert into ledger.cursor select * from kept`);
    await live.query(`drop table kept`);
    await live.query(`update ledger.cursor set chain_id = 31337`);
    live.startIndexer();
    expect(foreign.code).to.equal(1);
    expect(foreign.output).to.match(
      /^CHAIN_FOREIGN: The live mirror is of ledger 0x\w+ on chain 1,/,
    );
    expect(empty.code).to.equal(1);
    expect(empty.output).to.match(/^NOT_SYNCED: The live mirror has not read any chain block yet/);
  });

  it("says that the mirror is not on the chain at its height", async () => {
    await live.atHead();
    await live.stopIndexer();
    const rows = await live.query<{ hash: string }>(`select hash from ledger.cursor`);
    await live.query("update ledger.cursor set hash = '0x' || repeat('f', 64)");
    const { code, output } = await verify();
    await live.query(`update ledger.cursor set hash = '${rows[0]?.hash}'`);
    live.startIndexer();
    expect(code).to.equal(1);
    expect(output).to.match(/CHAIN_FOREIGN: The live mirror is at chain block \d+, 0xffff/);
  });

  it("uses a database that is given, and leaves it empty", async () => {
    const empty = await createEmptyTestDatabase();
    const { code, output } = await verify({}, "--scratch", empty.url);
    const again = await verify({}, "--scratch", empty.url);
    await empty.close();
    expect(code, output).to.equal(0);
    expect(again.code, again.output).to.equal(0);
  });

  it("puts its database away on Ctrl-C", async () => {
    const run = startRebuild(live.environment, ["--verify"]);
    await run.until("Replaying");
    expect(await scratches()).to.equal(1);
    run.child.kill("SIGINT");
    const { code, output } = await run.ended;
    expect(code, output).to.equal(130);
    expect(await scratches()).to.equal(0);
  });

  it("leaves the live mirror alone when it is killed, and clears up the next time", async () => {
    const before = await digest();
    for (const milliseconds of [0, 300]) {
      const run = startRebuild(live.environment, ["--verify"]);
      await run.until("Replaying");
      await sleep(milliseconds);
      run.child.kill("SIGKILL");
      await run.ended;
    }
    expect(await digest()).to.equal(before);
    expect((await verify()).code).to.equal(0);
    expect(await scratches()).to.equal(0);
  });

  it("lets nobody run it twice at a time", async () => {
    const { code, output } = await holdRebuildLock(live.database.db, () => verify());
    expect(code).to.equal(1);
    expect(output).to.match(/^ALREADY_RUNNING:/);
  });

  it("wants to know what to do", async () => {
    const { code, output } = await runRebuild(live.environment, "--wrong");
    expect(code).to.equal(1);
    expect(output).to.match(/^BAD_INPUT: Unknown option '--wrong'/);
  });
});
