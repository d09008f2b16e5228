import { setTimeout as sleep } from "node:timers/promises";
import { findCheckpoint } from "@sixtwo/db/digest";
import { stateDigest } from "@sixtwo/db/mirror";
import { expect } from "chai";
import { type LiveMirror, openLiveMirror } from "../support/live-mirror.ts";
import { runRebuild, startRebuild } from "../support/rebuild-script.ts";
import { againAndAgain, type ServedMirror, serveMirror } from "../support/served-mirror.ts";

const LIVE = "valid_to = 9223372036854775807";

describe("npm run rebuild", function () {
  this.timeout(240_000);
  let live: LiveMirror;
  let served: ServedMirror;
  before(async () => {
    live = await openLiveMirror();
    await live.send(8);
    await live.chain.request("anvil_mine", [1_200]);
    await live.send(4);
    live.startIndexer();
    await live.atHead();
    served = await serveMirror(live);
  });
  after(async () => {
    await served?.stop();
    await live?.close();
  });

  const verify = () => runRebuild(live.environment, "--verify");
  const rebuild = () => runRebuild(live.environment, "--yes");
  const corrupt = async () => {
    await live.query(`update ledger.blocks set quantity = quantity - 1, last_serial = last_serial - 1
      where ${LIVE} and quantity > 500`);
    await live.query("delete from ledger.actions where kind = 'issuance'");
    await live.query("update ledger.accounts set free = not free");
  };
  const beside = async () => {
    const schemas = await live.query<{ name: string }>(
      "select nspname as name from pg_namespace where nspname like 'ledger%' and nspname <> 'ledger'",
    );
    const databases = await live.query<{ name: string }>(
      "select datname as name from pg_database where datname like 'sixtwo\\_rebuild\\_%'",
    );
    return [...schemas, ...databases].map(({ name }) => name);
  };

  it("heals the mirror while it is read and the chain goes on, without a gap for anyone", async () => {
    await corrupt();
    expect((await verify()).code).to.equal(1);
    const totals = new Set<string>();
    const heights: number[] = [];
    const pollers = [
      againAndAgain(async () => {
        const [row] = await live.query<{ total: string }>(
          `select sum(quantity) as total from ledger.blocks where ${LIVE}`,
        );
        totals.add(`${row?.total} t in SQL`);
      }),
      againAndAgain(async () => {
        const { party, status } = await served.ask<{
          party: { held: number };
          status: { chainBlock: number };
        }>('{ status { chainBlock } party(code: "XXA") { held } }');
        totals.add(`${party.held} t in GraphQL`);
        heights.push(status.chainBlock);
      }),
    ];
    const traffic = againAndAgain(() => live.send(1).then(() => sleep(100)));
    const { code, output } = await rebuild();
    expect(code, output).to.equal(0);
    await sleep(500);
    const sent = await traffic.end();
    const answers = await Promise.all(pollers.map(({ end }) => end()));
    expect(sent).to.be.greaterThan(5);
    expect(Math.min(...answers)).to.be.greaterThan(50);
    expect([...totals].sort()).to.deep.equal([
      "1000 t in GraphQL",
      "1000 t in SQL",
      "999 t in GraphQL",
      "999 t in SQL",
    ]);
    expect(heights).to.deep.equal(heights.toSorted((one, other) => one - other));
    await live.atHead();
    const after = await verify();
    expect(after.code, after.output).to.equal(0);
    expect(await beside()).to.deep.equal([]);
    expect(await findCheckpoint(live.database, "newest")).to.include({ number: 1_000n });
  });

  it("leaves a running indexer able to go on, block after block", async () => {
    const { code, output } = await rebuild();
    expect(code, output).to.equal(0);
    await live.send(10);
    await live.chain.request("anvil_reorg", [3, []]);
    await live.send(1);
    await live.atHead();
    expect((await verify()).code).to.equal(0);
  });

  it("leaves the live mirror as it was when it is killed, whenever that is, and clears up later", async () => {
    await live.atHead();
    let before = await stateDigest(live.database.db);
    for (const { text, milliseconds } of [
      { text: "Replaying", milliseconds: 0 },
      { text: "Copying", milliseconds: 0 },
      { text: "Copying", milliseconds: 400 },
      { text: "Switching", milliseconds: 0 },
      { text: "Switching", milliseconds: 60 },
    ]) {
      const run = startRebuild(live.environment, ["--yes"]);
      await run.until(text);
      await sleep(milliseconds);
      run.child.kill("SIGKILL");
      await run.ended;
      expect(await stateDigest(live.database.db), `${text} ${milliseconds}`).to.deep.equal(before);
      await live.send(1);
      await live.atHead();
      before = await stateDigest(live.database.db);
    }
    const { code, output } = await rebuild();
    expect(code, output).to.equal(0);
    expect(await beside()).to.deep.equal([]);
    expect((await verify()).code).to.equal(0);
  });

  it("puts everything away on Ctrl-C", async () => {
    const run = startRebuild(live.environment, ["--yes"]);
    await run.until("Copying");
    run.child.kill("SIGINT");
    const { code } = await run.ended;
    expect(code).to.equal(130);
    expect(await beside()).to.deep.equal([]);
    expect((await verify()).code).to.equal(0);
  });

  it("asks first, and does nothing where nobody can answer", async () => {
    const before = await live.query("select 'ledger.blocks'::regclass::oid as oid");
    const { code, output } = await runRebuild(live.environment);
    expect(code).to.equal(1);
    expect(output).to.match(/^BAD_INPUT: There is no terminal at which to ask/);
    expect(await live.query("select 'ledger.blocks'::regclass::oid as oid")).to.deep.equal(before);
  });
});
