import { parkPublications } from "@sixtwo/db";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { publishSampleRecords } from "../testing/publish-sample-records.ts";
import { useApi } from "../testing/use-api.ts";

const TREE = `query ($activity: String!, $first: Int!) {
  cadTrustTree(registry: "GHA01", activity: $activity) {
    branches {
      table path
      records(first: $first) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { key standing reason fields { name value } }
      }
    }
  }
}`;

type Tree = {
  readonly cadTrustTree: {
    readonly branches: readonly {
      readonly table: string;
      readonly path: string;
      readonly records: { readonly totalCount: number; readonly nodes: readonly object[] };
    }[];
  } | null;
};

const UNITS = `query ($kind: UnitDifferenceKind, $registry: String, $first: Int!, $after: String) {
  cadTrustReconciliation {
    counts { kind units }
    units(kind: $kind, registry: $registry, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        kind key registry activity reason standing attempts retryable
        chain { quantity lastSerial ended } registered { quantity } cadTrust { quantity }
      }
    }
    stuck(first: 10) { totalCount nodes { key table standing reason retryable } }
    lastRun { outcome }
  }
}`;

describe("what the API says about CAD Trust", () => {
  const api = useApi();
  before(async () => {
    await publishSampleRecords(api.db);
    await parkPublications(api, [
      {
        localId: "project:GHA01-GHA-ACT-001",
        reason: "projectLink is missing.",
        parkedFor: "record",
      },
      { localId: "unit:GHA01-2023-1-551", reason: "unitMetric is unknown.", parkedFor: "value" },
    ]);
  });

  it("shows the whole tree of an activity, each record with its standing", async () => {
    const { data } = await ask(api, TREE, { activity: "GHA-ACT-001", first: 10 });
    const branches = (data as Tree).cadTrustTree?.branches ?? []; // GraphQL's answer to TREE
    expect(branches.map(({ table, records }) => [table, records.totalCount])).to.deep.equal([
      ["program", 1],
      ["methodology", 1],
      ["stakeholder", 0],
      ["label", 1],
      ["project", 1],
      ["stakeholder_projects", 0],
      ["project_methodology", 1],
      ["validation", 0],
      ["verification", 0],
      ["location", 1],
      ["estimation", 0],
      ["rating", 0],
      ["co_benefit", 1],
      ["issuance", 1],
      ["unit", 2],
      ["unit_label", 1],
    ]);
    const program = branches[0];
    expect(program?.path).to.equal("/api/v1/cad-trust/v2/program");
    expect(program?.records.nodes).to.deep.equal([
      {
        key: "program:GHA01",
        standing: "NEW",
        reason: null,
        fields: [
          { name: "programName", value: "Ghana Article 6.2" },
          { name: "programRegistry", value: "GHA01" },
          { name: "programRegistryActivityId", value: "GHA01" },
        ],
      },
    ]);
    expect(branches[4]?.records.nodes[0]).to.include({
      standing: "FAILED",
      reason: "projectLink is missing.",
    });
  });

  it("has no tree for an activity of which nothing is to be published", async () => {
    for (const activity of ["NO-SUCH", "\u0000"]) {
      const { data } = await ask(api, TREE, { activity, first: 1 });
      expect(data).to.deep.equal({ cadTrustTree: null });
    }
  });

  it("tells each unit that differs, how, and in plain words why", async () => {
    const { data, errors } = await ask(api, UNITS, { first: 1, kind: "FAILED" });
    expect(errors).to.equal(undefined);
    expect(data).to.deep.nested.include({
      "cadTrustReconciliation.units.totalCount": 1,
      "cadTrustReconciliation.units.nodes": [
        {
          kind: "FAILED",
          key: "unit:GHA01-2023-1-551",
          registry: "GHA01",
          activity: "GHA-ACT-001",
          reason: "unitMetric is unknown.",
          standing: "FAILED",
          attempts: 0,
          retryable: true,
          chain: { quantity: 50, lastSerial: "600", ended: true },
          registered: { quantity: 50 },
          cadTrust: null,
        },
      ],
      "cadTrustReconciliation.stuck": {
        totalCount: 1,
        nodes: [
          {
            key: "project:GHA01-GHA-ACT-001",
            table: "project",
            standing: "FAILED",
            reason: "projectLink is missing.",
            retryable: true,
          },
        ],
      },
      "cadTrustReconciliation.lastRun": null,
    });
  });

  it("pages the units that differ", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(api, UNITS, { first: 2, after });
      const { units } = (data as { cadTrustReconciliation: { units: Page } })
        .cadTrustReconciliation; // UNITS
      seen.push(...units.nodes.map(({ key }) => key));
      after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).to.have.lengthOf(5);
    expect(new Set(seen)).to.have.lengthOf(5);
  });

  for (const [what, variables] of [
    ["a page that is too large", { first: 101 }],
    ["a cursor that no page gave", { first: 1, after: "x" }],
    ["a registry that is none", { first: 1, registry: "Ghana" }],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { errors } = await ask(api, UNITS, variables);
      expect(errors?.[0]?.extensions).to.include({ code: "BAD_INPUT" });
    });
  }
});

type Page = {
  readonly nodes: readonly { readonly key: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
