import {
  activityRecords,
  createCadTrustClient,
  issuanceRecord,
  unitRecord,
} from "@sixtwo/cad-trust";
import { expect } from "chai";
import {
  COOKSTOVES,
  COOKSTOVES_BATCH,
  COOKSTOVES_BLOCK,
} from "../support/cad-trust-facts/cookstoves.ts";
import { type CycleHarness, EACH_ONCE, startCycleHarness, TREE, UNIT } from "./cycle-harness.ts";

describe("the CAD Trust cycle against a node", () => {
  let run: CycleHarness;

  beforeEach(async () => {
    run = await startCycleHarness();
  });
  afterEach(() => run.node.stop());

  it("publishes an activity, its issuance and its unit in one commit", async () => {
    run.outbox.put(...TREE);
    const first = await run.cycle();
    expect(first.outcome).to.equal("committed");
    expect(first.committed).to.have.lengthOf(15);
    run.node.confirm();
    const second = await run.cycle();
    expect(second.confirmed).to.have.lengthOf(15);
    expect(run.published()).to.deep.equal(EACH_ONCE);
    expect(run.node.committed("unit")[0]).to.include({
      unitSerialId: "GHA01-GHA-1-1000-2023",
      unitCount: 1000,
      unitStatus: "Issued",
      unitVintageYear: 2023,
      cadTrustIssuanceId: run.node.committed("issuance")[0]?.cadTrustIssuanceId,
    });
    expect(run.requestCount("POST", "/v2/staging/commit")).to.equal(1);
  });

  it("makes at most 3 requests when there is nothing to do", async () => {
    run.outbox.put(...TREE);
    await run.publish();
    const before = run.node.requests().length;
    expect(await run.cycle()).to.include({ outcome: "idle", reason: null });
    expect(run.node.requests().length - before).to.equal(2);
  });

  it("replaces a changed unit and adds the block that was split off", async () => {
    run.outbox.put(...TREE);
    await run.publish();
    const { state: _state, terminal: _terminal, ...block } = COOKSTOVES_BLOCK;
    const kept = { lastSerial: 600n, quantity: 600n, state: "held", terminal: null } as const;
    const splitOff = {
      firstSerial: 601n,
      quantity: 400n,
      state: "cancelled",
      terminal: { kind: "voluntary-cancellation", detail: null, beneficiary: null },
    } as const;
    run.outbox.put(unitRecord({ ...block, ...kept }), unitRecord({ ...block, ...splitOff }));
    await run.publish();
    const units = run.node
      .committed("unit")
      .map((row) => [row.unitStartBlock, row.unitEndBlock, row.unitCount, row.unitStatus]);
    expect(units).to.deep.equal([
      ["1", "600", 600, "Held"],
      ["601", "1000", 400, "Cancelled"],
    ]);
    expect(run.outbox.entry(UNIT).state).to.equal("confirmed");
  });

  it("publishes a change made while the record waits for its confirmation", async () => {
    run.outbox.put(...TREE);
    await run.cycle();
    run.outbox.put(unitRecord({ ...COOKSTOVES_BLOCK, holderName: "Green B Limited" }));
    await run.untilQuiet();
    const owners = run.node.committed("unit").map((row) => row.unitCurrentOwner);
    expect(owners).to.deep.equal(["Green B Limited"]);
  });

  it("waits while an earlier commit is unconfirmed", async () => {
    run.outbox.put(...TREE);
    await run.cycle();
    const second = await run.cycle();
    expect(second.outcome).to.equal("waiting");
    expect(second.reason).to.equal(
      "The CAD Trust node waits for its pending commit to be confirmed.",
    );
    expect(second.staged).to.deep.equal([]);
  });

  it("waits while the home organization is not synced", async () => {
    run.outbox.put(...TREE);
    run.node.state.notSynced = ["wallet_synced"];
    const { outcome, reason } = await run.cycle();
    expect(outcome).to.equal("waiting");
    expect(reason).to.equal("The CAD Trust node waits for its wallet to sync.");
    expect(run.node.staged()).to.deep.equal([]);
  });

  it("parks a record with an unknown value and publishes the rest", async () => {
    const validation = { ...COOKSTOVES.validation, body: "Ghana Verifiers" };
    run.outbox.put(
      ...activityRecords({ ...COOKSTOVES, validation }),
      issuanceRecord(COOKSTOVES_BATCH),
    );
    const { failed, blocked, committed } = await run.cycle();
    expect(failed).to.deep.equal([
      {
        localId: "validation:GHA01-A1/GHA01-A1-V1",
        reason:
          'validationBody is "Ghana Verifiers", which is not in CAD Trust\'s picklist validationBody. ' +
          "Choose a listed value, or ask CAD Trust's governance to add the value.",
        parkedFor: "value",
      },
    ]);
    expect(blocked).to.deep.equal([
      {
        localId: "verification:GHA01-A1/GHA01-A1-M1",
        waitsFor: "validation:GHA01-A1/GHA01-A1-V1",
      },
      { localId: "issuance:GHA01-I1", waitsFor: "verification:GHA01-A1/GHA01-A1-M1" },
    ]);
    expect(committed).to.have.lengthOf(11);
  });

  it("leaves alone what another writer has in staging", async () => {
    const { url } = run.node;
    const other = createCadTrustClient({ url, apiKey: "s3cret-node-key", timeoutMs: 250 });
    await other.stage("methodology", { methodologyCode: "AMS-I.D", methodologyName: "Grid" });
    run.outbox.put(...TREE);
    expect((await run.cycle()).committed).to.have.lengthOf(15);
    const uncommitted = run.node.staged("staged");
    expect(uncommitted.map(({ change }) => change?.methodologyCode)).to.deep.equal(["AMS-I.D"]);
  });
});
