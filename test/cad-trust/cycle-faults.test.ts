import { unitRecord } from "@sixtwo/cad-trust";
import { expect } from "chai";
import { COOKSTOVES_BLOCK } from "../support/cad-trust-facts/cookstoves.ts";
import { type CycleHarness, EACH_ONCE, startCycleHarness, TREE, UNIT } from "./cycle-harness.ts";

const LOST_ANSWERS = [
  "timeout-before",
  "timeout-after",
  "gateway-before",
  "gateway-after",
] as const;
const PATHS = ["/v2/project", "/v2/unit", "/v2/staging", "/v2/staging/commit", "/v2/health"];

describe("the CAD Trust cycle when the node fails", () => {
  let run: CycleHarness;

  beforeEach(async () => {
    run = await startCycleHarness();
    run.outbox.put(...TREE);
  });
  afterEach(() => run.node.stop());

  const restarted = async () => {
    await run.node.stop();
    return startCycleHarness();
  };
  const allConfirmed = () => {
    expect(run.published()).to.deep.equal(EACH_ONCE);
    const states = new Set(Object.values(run.outbox.states()));
    expect([...states]).to.deep.equal(["confirmed"]);
  };

  for (const kind of LOST_ANSWERS) {
    for (const path of PATHS) {
      it(`publishes each record once after a ${kind} on ${path}`, async () => {
        run.node.fault(kind, { path });
        await run.untilQuiet();
        allConfirmed();
      });
    }

    it(`replaces a unit once after a ${kind} on its PUT`, async () => {
      await run.publish();
      run.outbox.put(unitRecord({ ...COOKSTOVES_BLOCK, holderName: "Green B Limited" }));
      run.node.fault(kind, { method: "PUT" });
      await run.untilQuiet();
      const owners = run.node.committed("unit").map((row) => row.unitCurrentOwner);
      expect(owners).to.deep.equal(["Green B Limited"]);
    });
  }

  for (const kind of ["timeout-after", "gateway-after"] as const) {
    it(`adopts the staged row after a ${kind} instead of posting it again`, async () => {
      run.node.fault(kind, { method: "POST", path: "/v2/project" });
      expect((await run.cycle()).outcome).to.equal("committed");
      expect(run.requestCount("POST", "/v2/project")).to.equal(1);
    });
  }

  it("posts again in the next cycle what had no effect", async () => {
    run.node.fault("timeout-before", { method: "POST", path: "/v2/project" });
    const { outcome, reason } = await run.cycle();
    expect(outcome).to.equal("interrupted");
    expect(reason).to.equal(
      `No answer from the CAD Trust node to POST ${run.node.url}/v2/project within 250 ms. ` +
        "Check CAD_TRUST_URL and that the node runs; the next cycle tries again.",
    );
    expect((await run.cycle()).committed).to.have.lengthOf(15);
    expect(run.requestCount("POST", "/v2/project")).to.equal(2);
    expect(run.requestCount("POST", "/v2/program")).to.equal(1);
  });

  it("commits what it staged before a restart", async () => {
    run.node.fault("gateway-before", { path: "/v2/staging/commit" });
    expect((await run.cycle()).outcome).to.equal("interrupted");
    expect(run.outbox.entry(UNIT).state).to.equal("committed");
    expect((await run.cycle()).committed).to.have.lengthOf(15);
    expect(run.requestCount("POST", "/v2/unit")).to.equal(1);
    await run.untilQuiet();
    allConfirmed();
  });

  it("parks a record with the node's own message and goes on", async () => {
    run.node.fault("error-400", { method: "POST", path: "/v2/unit" });
    const { failed, committed } = await run.cycle();
    const reason = 'The CAD Trust node answered 400: "Injected: bad record".';
    expect(failed).to.deep.equal([{ localId: UNIT, reason, parkedFor: "node" }]);
    expect(committed).to.have.lengthOf(14);
  });

  it("stages again when somebody cleans the staging table", async () => {
    run.node.fault("error-500", { path: "/v2/staging/commit" });
    await run.cycle();
    run.node.cleanStaging();
    await run.untilQuiet();
    allConfirmed();
  });

  it("stages the children again when their parent was taken out of staging", async () => {
    run.node.fault("error-500", { path: "/v2/staging/commit" });
    await run.cycle();
    run.node.unstage("project");
    await run.untilQuiet();
    allConfirmed();
    const [location] = run.node.committed("location");
    const [project] = run.node.committed("project");
    expect(location?.cadTrustProjectId).to.equal(project?.cadTrustProjectId);
  });

  it("commits again, without another POST, what the node could not write to the chain", async () => {
    run.node.fault("failed-commit");
    await run.publish();
    expect(run.node.staged("failed")).to.deep.equal([]);
    await run.untilQuiet();
    allConfirmed();
    expect(run.requestCount("POST", "/v2/unit")).to.equal(1);
    expect(run.requestCount("POST", "/v2/staging/commit")).to.equal(2);
  });

  it("waits for a committed record that it does not see, then sends it again", async () => {
    run.node.fault("lost-confirmation");
    const { outcome, reason, staged } = await run.publish();
    expect(outcome).to.equal("waiting");
    expect(reason).to.match(
      /^The CAD Trust node does not show \d+ committed records, such as program:/,
    );
    expect(staged).to.deep.equal([]);
    await run.untilQuiet();
    allConfirmed();
    expect(run.requestCount("POST", "/v2/unit")).to.equal(2);
  });

  it("does not send again what the chain confirms late, staging lost meanwhile", async () => {
    await run.cycle();
    run.node.cleanStaging();
    expect((await run.cycle()).outcome).to.equal("waiting");
    await run.untilQuiet();
    allConfirmed();
    expect(run.requestCount("POST", "/v2/unit")).to.equal(1);
  });

  it("sends a record again that the node has forgotten, once it is to be replaced", async () => {
    await run.publish();
    run.node.forget("unit");
    run.outbox.put(unitRecord({ ...COOKSTOVES_BLOCK, holderName: "Green B Limited" }));
    await run.untilQuiet();
    allConfirmed();
  });

  it("sends a parent again that the node has forgotten, before its child", async () => {
    const isUnit = ({ table }: { readonly table: string }) => table === "unit";
    run = await restarted();
    run.outbox.put(...TREE.filter((record) => !isUnit(record)));
    await run.publish();
    run.node.forget("issuance");
    run.outbox.put(...TREE.filter(isUnit));
    const { blocked } = await run.cycle();
    expect(blocked).to.deep.equal([{ localId: UNIT, waitsFor: "issuance:GHA01-I1" }]);
    await run.untilQuiet();
    allConfirmed();
  });

  it("replaces a record that the node shows with other fields than were sent", async () => {
    await run.cycle();
    run.node.confirm();
    const [row] = run.node.committed("unit");
    Object.assign(row ?? {}, { unitCurrentOwner: "Somebody else" });
    await run.untilQuiet();
    allConfirmed();
    expect(run.node.committed("unit")[0]?.unitCurrentOwner).to.not.equal("Somebody else");
  });

  it("says that the key is refused without showing it", async () => {
    const { outcome, reason } = await run.cycle({ apiKey: "another-key" });
    expect(outcome).to.equal("interrupted");
    expect(reason).to.equal(
      `The CAD Trust node answered 403 to GET ${run.node.url}/v2/health: "CADT API key not found". ` +
        "Check CAD_TRUST_API_KEY, and that the node is not read-only.",
    );
  });

  it("stages nothing on a read-only node and parks nothing", async () => {
    run.node.state.readOnly = true;
    const { outcome, reason, failed } = await run.cycle();
    expect(outcome).to.equal("waiting");
    expect(reason).to.equal("The CAD Trust node is read-only. Set READ_ONLY to false on it.");
    expect(run.node.staged()).to.deep.equal([]);
    expect(failed).to.deep.equal([]);
  });
});
