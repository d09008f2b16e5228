import { expect } from "chai";
import {
  type CadtV2Node,
  startCadtV2Node,
} from "../../../../test/support/cadt-node/v2/start-cadt-v2-node.ts";
import { createCadTrustClient } from "../client.ts";
import { SHIPPED_PICKLISTS } from "../picklists/picklists.ts";
import { createDialectBook } from "./dialect-book.ts";
import { LIKELIEST_DIALECT } from "./likeliest-dialect.ts";
import { probeDialect } from "./probe-dialect.ts";

describe("probeDialect", () => {
  let node: CadtV2Node;
  afterEach(() => node.stop());

  const probe = async () => {
    const dialects = createDialectBook(LIKELIEST_DIALECT, async () => {});
    const { url } = node;
    const client = createCadTrustClient({
      ...{ url, apiKey: null, timeoutMs: 1000 },
      dialect: dialects.dialect,
    });
    const dialect = dialects.dialect();
    const learned = await probeDialect({ client, dialect, picklists: SHIPPED_PICKLISTS });
    return learned.map(({ field, nodeField }) => [field, nodeField]);
  };

  it("finds the names of a node that follows the published schema, and stages nothing", async () => {
    node = await startCadtV2Node({ dialect: "schema" });
    expect(await probe()).to.deep.equal([
      ["coBenefitId", "cobenefit"],
      ["programRegistryActivityId", "programRegistryId"],
    ]);
    expect(node.staged()).to.deep.equal([]);
  });

  it("finds the misprints of an older node, and stages nothing", async () => {
    node = await startCadtV2Node({ dialect: "2.0" });
    expect(await probe()).to.deep.equal([
      ["aefT3ActionsCooperativeApproachId", "aefT3ActionsCoopoerativeApproachId"],
      ["aefT4HoldingsCooperativeApproachId", "aefT4HoldingsCoopoerativeApproachId"],
    ]);
    expect(node.staged()).to.deep.equal([]);
  });

  it("learns nothing new from a node of today", async () => {
    node = await startCadtV2Node({ dialect: "2.0.2" });
    expect(await probe()).to.deep.equal([]);
    expect(node.staged()).to.deep.equal([]);
  });

  it("looks at rows first: a name that a row shows is not asked for", async () => {
    node = await startCadtV2Node({ dialect: "schema" });
    const row = { cadTrustCobenefitId: "c-1", cobenefit: "SDG 1 - No poverty" };
    node.state.committed.set("co_benefit", new Map([["c-1", row]]));
    expect(await probe()).to.deep.include(["coBenefitId", "cobenefit"]);
    const posts = node.requests().filter(({ method }) => method === "POST");
    expect(posts.map(({ path }) => path)).to.not.include("/v2/co-benefit");
  });
});
