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
    expect(run.outbox.entry(UNIT).state).to.equal("staged");
    expect((await run.cycle()).committed).to.have.lengthOf(15);
    expect(run.requestCount("POST", "/v2/unit")).to.equal(1);
    await run.untilQuiet();
    allConfirmed();
  });

  it("parks a record with the node's own message and goes on", async () => {
    run.node.fault("error-400", { method: "POST", path: "/v2/unit" });
    const { failed, committed } = await run.cycle();
    const reason = 'The CAD Trust node answered 400: "Injected: bad record".';
    expect(failed).to.deep.equal([{ localId: UNIT, reason }]);
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

  it("parks every record of a commit that the node could not write to the chain", async () => {
    run.node.fault("failed-commit");
    const { failed } = await run.publish();
    expect(failed).to.have.lengthOf(15);
    expect(failed[0]?.reason).to.equal(
      "The CAD Trust node could not write its commit to the chain. Check its wallet, then retry.",
    );
    expect(run.node.staged()).to.deep.equal([]);
  });

  it("parks rather than publishes twice when a confirmation is lost", async () => {
    run.node.fault("lost-confirmation");
    const { failed } = await run.publish();
    expect(failed).to.have.lengthOf(15);
    expect(failed[0]?.reason).to.match(/^The CAD Trust node took the commit but has no program /);
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
    const { outcome, failed } = await run.cycle();
    expect(outcome).to.equal("interrupted");
    expect(failed).to.deep.equal([]);
  });
});
