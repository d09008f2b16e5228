import {
  activityRecords,
  createCadTrustClient,
  createDialectBook,
  fixedPicklists,
  issuanceRecord,
  LIKELIEST_DIALECT,
  runCycle,
  SHIPPED_PICKLISTS,
  unitRecord,
} from "@sixtwo/cad-trust";
import { expect } from "chai";
import {
  COOKSTOVES,
  COOKSTOVES_BATCH,
  COOKSTOVES_BLOCK,
} from "../support/cad-trust-facts/cookstoves.ts";
import { type CadtV2Node, startCadtV2Node } from "../support/cadt-node/v2/start-cadt-v2-node.ts";
import { createMemoryOutbox } from "../support/memory-outbox.ts";

const TREE = [
  ...activityRecords(COOKSTOVES),
  issuanceRecord(COOKSTOVES_BATCH),
  unitRecord(COOKSTOVES_BLOCK),
];

describe("the CAD Trust cycle and a node that names fields in its own way", () => {
  let node: CadtV2Node;
  afterEach(() => node.stop());

  const publish = async () => {
    const outbox = createMemoryOutbox();
    outbox.put(...TREE);
    const learned: string[] = [];
    const dialects = createDialectBook(LIKELIEST_DIALECT, async (fields) => {
      learned.push(...fields.map(({ field, nodeField }) => `${field} is ${nodeField}`));
    });
    const { url } = node;
    const client = createCadTrustClient({
      ...{ url, apiKey: null, timeoutMs: 1000 },
      dialect: dialects.dialect,
    });
    const deps = { client, outbox, dialects, picklists: fixedPicklists(SHIPPED_PICKLISTS) };
    const cycle = () => runCycle({ ...deps, author: "Ghana", clock: () => new Date() });
    const first = await cycle();
    node.confirm();
    const second = await cycle();
    return { outbox, learned, first, second };
  };

  for (const dialect of ["2.0.2", "2.0"] as const) {
    it(`publishes and confirms everything on a node of ${dialect}`, async () => {
      node = await startCadtV2Node({ dialect });
      const { outbox } = await publish();
      expect([...new Set(Object.values(outbox.states()))]).to.deep.equal(["confirmed"]);
    });
  }

  it("learns from refusals what a node of the published schema calls its fields", async () => {
    node = await startCadtV2Node({ dialect: "schema" });
    const { learned, outbox } = await publish();
    expect(learned).to.include.members([
      "coBenefitId is cobenefit",
      "programRegistryActivityId is programRegistryId",
    ]);
    expect(node.committed("co_benefit").map((row) => row.cobenefit)).to.have.lengthOf(2);
    expect(outbox.entry("unit:GHA01-2023-1-1").state).to.equal("confirmed");
  });

  it("parks what a node has no table for, and publishes the rest", async () => {
    node = await startCadtV2Node({ dialect: "schema" });
    const { first, outbox } = await publish();
    expect(first.failed.map(({ localId }) => localId.split(":")[0])).to.deep.equal(
      TREE.filter(({ table }) => table === "stakeholder_projects").map(({ table }) => table),
    );
    const parked = new Set(first.failed.map(({ localId }) => localId));
    const others = Object.entries(outbox.states()).filter(([localId]) => !parked.has(localId));
    expect([...new Set(others.map(([, state]) => state))]).to.deep.equal(["confirmed"]);
  });
});
