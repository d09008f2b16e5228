import { expect } from "chai";
import { expectPublished } from "../support/cad-trust/expect-published.ts";
import { type CadTrustStack, startCadTrustStack } from "../support/cad-trust/stack.ts";

type Row = Readonly<Record<string, unknown>>;

/** What a split-off part points at, directly or through its parents. */
const PARENTS = [
  "program",
  "methodology",
  "project",
  "project_methodology",
  "validation",
  "verification",
  "location",
  "issuance",
  "label",
];

describe("a CAD Trust node that forgets what was confirmed", function () {
  this.timeout(120_000);
  let stack: CadTrustStack;
  beforeEach(async () => {
    stack = await startCadTrustStack();
    await stack.untilPublished();
  });
  afterEach(() => stack.stop());

  const forget = (table: string, key: string, isIt: (row: Row) => boolean) => {
    const row = stack.node.committed(table).find(isIt);
    stack.node.forget(table, String(row?.[key]));
  };

  it("gets a unit again that changes, once", async () => {
    forget("unit", "cadTrustUnitId", (row) => row.unitStartBlock === "1");
    await stack.history.happen({ what: "split-send", pick: 0 });
    await stack.untilPublished();
    expect(stack.node.committed("unit")).to.have.lengthOf(6);
    await expectPublished(stack);
  });

  it("gets the issuance again that a new unit points at", async () => {
    forget("issuance", "cadTrustIssuanceId", (row) => row.issuanceId === "GHA01-1");
    await stack.history.happen({ what: "split-send", pick: 0 });
    await stack.untilPublished();
    await expectPublished(stack);
  });

  it("gets the label again that a new unit carries", async () => {
    stack.node.forget("label");
    await stack.history.happen({ what: "split-send", pick: 0 });
    await stack.untilPublished();
    await expectPublished(stack);
  });

  it("gets a whole tree again that it lost, when a unit of it changes", async () => {
    for (const table of PARENTS) stack.node.forget(table);
    await stack.history.happen({ what: "split-send", pick: 0 });
    await stack.untilPublished();
    await expectPublished(stack);
  });

  it("publishes once what it lost on the way to the chain, each time that it does", async () => {
    for (let loss = 0; loss < 3; loss++) {
      stack.node.fault("lost-confirmation");
      await stack.history.happen({ what: "issue" });
      await stack.run();
      stack.node.confirm();
      await stack.run();
    }
    await stack.untilPublished();
    await expectPublished(stack);
  });

  it("publishes once what its chain refused, without an operator", async () => {
    stack.node.fault("failed-commit");
    await stack.history.happen({ what: "issue" });
    await stack.run();
    stack.node.confirm();
    expect(stack.node.staged("failed")).to.not.deep.equal([]);
    for (let round = 0; round < 3; round++) {
      await stack.run();
      stack.node.confirm();
    }
    await expectPublished(stack);
  });
});
