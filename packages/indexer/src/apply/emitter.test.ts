import { officesAt } from "@sixtwo/db/mirror";
import { expect } from "chai";
import {
  officeSet,
  SAMPLE_DEPLOYMENT,
  SECOND_RULEBOOK,
  sampleChainBlock,
  sampleOpening,
} from "../testing/sample-events.ts";
import {
  sampleMint,
  sampleRegistryOpened,
  sampleSentAbroad,
  sampleSplit,
} from "../testing/sample-moves.ts";
import { type SampleWriter, startSampleWriter } from "../testing/sample-writer.ts";

describe("the mirror", function () {
  this.timeout(60_000);
  let mirror: SampleWriter;
  beforeEach(async () => {
    mirror = await startSampleWriter();
  });
  afterEach(() => mirror.database.close());

  it("hears a rulebook from the moment the ledger names it, and its predecessor no more", async () => {
    const change = {
      name: "RulebookChanged" as const,
      previous: SAMPLE_DEPLOYMENT.rulebook,
      current: SECOND_RULEBOOK,
    };
    await mirror.apply([
      sampleOpening(0n),
      sampleChainBlock(
        1n,
        sampleMint(1n, 4n),
        ...sampleSplit(1n, 2n, 3n),
        ...sampleSplit(2n, 3n, 2n),
        ...sampleSplit(3n, 4n, 1n),
        sampleSentAbroad(1n),
        { ...sampleSentAbroad(2n), address: SECOND_RULEBOOK },
        change,
        officeSet(SAMPLE_DEPLOYMENT.rulebook),
        officeSet(SECOND_RULEBOOK, "tag"),
        sampleSentAbroad(3n),
        { ...sampleSentAbroad(4n), address: SECOND_RULEBOOK },
      ),
    ]);
    const rows = await mirror.database.db
      .selectFrom("ledger.actions")
      .select("first_serial")
      .orderBy("first_serial")
      .execute();
    expect(rows.map(({ first_serial }) => first_serial)).to.deep.equal([1n, 4n]);
    expect(await officesAt(mirror.database.db, 1n)).to.include(SECOND_RULEBOOK);
    expect(await officesAt(mirror.database.db, 1n)).to.not.include(SAMPLE_DEPLOYMENT.rulebook);
  });

  it("hears an office as long as the ledger gives it the power for its task", async () => {
    const { accounts, requests } = SAMPLE_DEPLOYMENT;
    await mirror.apply([
      sampleChainBlock(
        1n,
        sampleRegistryOpened("XXA01"),
        officeSet(accounts, "write-accounts"),
        sampleRegistryOpened("XXB01"),
      ),
      sampleChainBlock(2n, sampleRegistryOpened("XXC01"), {
        ...sampleRegistryOpened("XXD01"),
        address: requests,
      }),
      sampleChainBlock(3n, officeSet(accounts, "lock"), sampleRegistryOpened("XXE01")),
      sampleChainBlock(4n, officeSet(accounts), sampleRegistryOpened("XXF01")),
    ]);
    const rows = await mirror.database.db
      .selectFrom("ledger.registries")
      .select("registry")
      .orderBy("registry")
      .execute();
    expect(rows.map(({ registry }) => registry)).to.deep.equal(["XXB01", "XXC01"]);
    expect([
      await officesAt(mirror.database.db, 3n),
      await officesAt(mirror.database.db, 4n),
    ]).to.deep.equal([[accounts], []]);
  });

  it("does not believe what a contract says in another's name", async () => {
    await mirror.apply([
      sampleChainBlock(1n, { ...sampleMint(1n, 5n), address: SAMPLE_DEPLOYMENT.rulebook }),
    ]);
    expect(
      await mirror.database.db.selectFrom("ledger.blocks").select("block_id").execute(),
    ).to.deep.equal([]);
  });

  it("keeps what was registered first when a later office registers it again", async () => {
    await mirror.apply([sampleOpening(0n), sampleChainBlock(1n, sampleRegistryOpened("XXA01"))]);
    await mirror.apply([
      sampleChainBlock(2n, { ...sampleRegistryOpened("XXA01"), title: "Again" }),
    ]);
    const rows = await mirror.database.db
      .selectFrom("ledger.registries")
      .select(["name", "chain_block"])
      .execute();
    expect(rows).to.deep.equal([{ name: "XXA01", chain_block: 1n }]);
  });
});
