import { readFileSync } from "node:fs";
import { expect } from "chai";
import { printApiSchema } from "./print-api-schema.ts";

describe("schema.graphql", () => {
  const committed = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");

  it("is what the code defines; npm run generate writes it", () => {
    expect(committed).to.equal(printApiSchema());
  });

  it("keeps the root fields that other programs ask for", () => {
    const query = /^type Query \{\n(?<fields>[\s\S]*?)^\}/m.exec(committed)?.groups?.fields ?? "";
    const names = [...query.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name).sort();
    expect(names).to.deep.equal([
      "account",
      "accounts",
      "actions",
      "activities",
      "activity",
      "adjustments",
      "approach",
      "approaches",
      "authorization",
      "authorizations",
      "authorizedEntities",
      "batches",
      "block",
      "blocks",
      "cadTrustReconciliation",
      "cadTrustRecords",
      "cadTrustTree",
      "documents",
      "entities",
      "entity",
      "holdings",
      "itmo",
      "leviesTaken",
      "metrics",
      "parties",
      "party",
      "proposals",
      "reconciliation",
      "registries",
      "registry",
      "requests",
      "search",
      "statistics",
      "status",
    ]);
  });
});
