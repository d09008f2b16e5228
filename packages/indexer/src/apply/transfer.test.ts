import { STILL_VALID } from "@sixtwo/db";
import { registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  ALICE,
  BOB,
  SAMPLE_DEPLOYMENT,
  sampleBlock,
  sampleChainBlock,
  sampleOpening,
} from "../testing/sample-events.ts";
import { sampleMint, sampleSplit, sampleTransfer } from "../testing/sample-moves.ts";
import { type SampleWriter, startSampleWriter } from "../testing/sample-writer.ts";
import type { ReadChainBlock } from "./application.ts";

describe("blocks that change hands", function () {
  this.timeout(60_000);
  let mirror: SampleWriter;
  beforeEach(async () => {
    mirror = await startSampleWriter();
  });
  afterEach(() => mirror.database.close());

  async function apply(...chainBlocks: readonly ReadChainBlock[]): Promise<void> {
    const isEmpty = (await mirror.writer.cursor()) === null;
    await mirror.apply(isEmpty ? [sampleOpening(0n), ...chainBlocks] : chainBlocks);
  }

  it("gain a flag together, when they are moved in one batch", async () => {
    const flag = { name: "FlagGained" as const };
    await apply(
      sampleChainBlock(1n, sampleMint(1n, 30n), ...sampleSplit(1n, 11n, 20n)),
      sampleChainBlock(
        2n,
        ...sampleSplit(11n, 21n, 10n),
        { ...flag, flag: "terminal", blockIds: [sampleBlock(1n), sampleBlock(21n)] },
        { ...flag, flag: "firstTransferred", blockIds: [sampleBlock(21n)] },
        sampleTransfer(ALICE, BOB, [
          [1n, 10n],
          [21n, 10n],
        ]),
      ),
    );
    const rows = await mirror.database.db
      .selectFrom("ledger.blocks")
      .select(["first_serial", "terminal", "first_transferred", "holder"])
      .where("valid_to", "=", STILL_VALID)
      .orderBy("first_serial")
      .execute();
    expect(rows).to.deep.equal([
      { first_serial: 1n, terminal: true, first_transferred: false, holder: BOB },
      { first_serial: 11n, terminal: false, first_transferred: false, holder: ALICE },
      { first_serial: 21n, terminal: true, first_transferred: true, holder: BOB },
    ]);
  });

  it("are moved by nobody where an office does so on its own, as for a levy", async () => {
    const { rulebook } = SAMPLE_DEPLOYMENT;
    const tagged = { blockId: sampleBlock(1n), quantity: tonnes(10), authorization: 1 };
    const part = { blockId: sampleBlock(10n), quantity: tonnes(1) };
    const levied = { ...part, authorization: 1, kind: "omge-cancellation", rate: 1000 } as const;
    const cancelled = { registry: registryCode("XXA01"), approach: null, entity: null } as const;
    await apply(
      sampleChainBlock(
        1n,
        sampleMint(1n, 10n),
        { name: "Tagged", ...tagged },
        ...sampleSplit(1n, 10n, 1n),
        { name: "Levied", ...levied },
        { name: "Cancelled", ...part, ...cancelled, kind: levied.kind, beneficiary: null },
        { ...sampleTransfer(ALICE, BOB, [[10n, 1n]]), operator: rulebook },
      ),
    );
    const rows = await mirror.database.db
      .selectFrom("ledger.actions")
      .select(["kind", "cancellation", "authorization_id", "acted_by", "to_account"])
      .where("to_account", "is not", null)
      .execute();
    expect(rows).to.deep.equal([
      {
        kind: "voluntary-cancellation",
        cancellation: "omge-cancellation",
        authorization_id: 1,
        acted_by: null,
        to_account: BOB,
      },
    ]);
    const taken = await mirror.database.db.selectFrom("ledger.levies_taken").selectAll().execute();
    expect(
      taken.map(({ kind, rate, first_serial, quantity }) => [kind, rate, first_serial, quantity]),
    ).to.deep.equal([["omge-cancellation", 1000, 10n, 1n]]);
  });
});
