import { sampleAddress } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

type Found = {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
};

const PAGE_INFO = "hasNextPage hasPreviousPage startCursor endCursor";

describe("a list in GraphQL", () => {
  const api = useApi();

  const asked = async (list: string, args: string, fields: string): Promise<Found> => {
    const call = args === "" ? list : `${list}(${args})`;
    const query = `{ ${call} { totalCount nodes { ${fields} } pageInfo { ${PAGE_INFO} } } }`;
    const { data, errors } = await ask(api, query);
    expect(errors, query).to.equal(undefined);
    return (data as Record<string, Found>)[list] as Found; // the list that was asked for
  };
  /** One field of every row, with how many rows there are. */
  const told = async (list: string, args: string, field: string): Promise<readonly unknown[]> => {
    const { totalCount, nodes } = await asked(list, args, field);
    return [totalCount, ...nodes.map((node) => node[field])];
  };
  const refusal = async (query: string) => {
    const { errors } = await ask(api, query);
    return errors?.[0]?.message ?? "none";
  };

  it("is filtered by all and by any of several filters", async () => {
    const used = "{ state: USED }";
    const second = "{ vintage: 2024 }";
    const blocks = (filter: string) => told("blocks", `filter: ${filter}`, "firstSerial");
    expect(await blocks(`{ or: [${used}, ${second}] }`)).to.deep.equal([2, 901, 1001]);
    expect(await blocks(`{ and: [${used}, ${second}] }`)).to.deep.equal([0]);
    expect(await blocks(`{ vintage: 2023, or: [${used}, ${second}] }`)).to.deep.equal([1, 901]);
    expect(await blocks('{ or: [{ approach: "CA0001", holderParty: "GHA" }] }')).to.deep.equal([
      2, 1, 551,
    ]);
  });

  it("each has a filter of its own, which combines", async () => {
    const either = (...[list, one, other, field]: readonly [string, string, string, string]) =>
      told(list, `filter: { or: [{ ${one} }, { ${other} }] }`, field);
    expect(await either("accounts", "kind: NDC_USE", 'text: "green"', "kind")).to.deep.equal([
      2,
      "NDC_USE",
      "ENTITY_HOLDING",
    ]);
    expect(await either("actions", "kind: USE", "purpose: OP", "kind")).to.deep.equal([
      2,
      "CANCELLATION",
      "USE",
    ]);
    const activities = ["activities", 'sector: "x"', 'text: "stove"', "id"] as const;
    expect(await either(...activities)).to.deep.equal([1, "GHA-ACT-001"]);
    expect(await either("adjustments", 'party: "CHE"', "from: 2025", "year")).to.deep.equal([
      1, 2025,
    ]);
    expect(await either("approaches", "status: DRAFT", "paused: false", "approach")).to.deep.equal([
      1,
      "CA0001",
    ]);
    const authorizations = ["authorizations", "open: false", "purpose: NDC", "name"] as const;
    expect(await either(...authorizations)).to.deep.equal([1, "GHA-AUTH-1"]);
    const entities = ["authorizedEntities", 'country: "CHE"', 'text: "nobody"', "name"] as const;
    expect(await either(...entities)).to.deep.equal([1, "Alpine AG"]);
    expect(await either("batches", 'programme: "VCS"', "vintage: 2030", "number")).to.deep.equal([
      1, 1,
    ]);
    const documents = ["documents", "role: INITIAL_REPORT", 'party: "CHE"', "id"] as const;
    expect(await either(...documents)).to.deep.equal([1, "initial-report:2-1"]);
    expect(await either("holdings", "state: USED", "vintage: 2024", "quantity")).to.deep.equal([
      2, 200, 100,
    ]);
    expect(await either("leviesTaken", "kind: BUFFER", 'party: "GHA"', "rate")).to.deep.equal([0]);
    expect(await either("parties", 'code: "CHE"', 'approach: "CA0001"', "code")).to.deep.equal([
      2,
      "CHE",
      "GHA",
    ]);
    const proposals = ["proposals", "status: LAPSED", 'party: "CHE"', "status"] as const;
    expect(await either(...proposals)).to.deep.equal([1, "LAPSED"]);
    expect(await either("registries", 'party: "CHE"', 'party: "FRA"', "code")).to.deep.equal([
      1,
      "CHE01",
    ]);
    const a7 = `to: "${sampleAddress("a7")}"`;
    expect(await either("requests", "status: PENDING", a7, "id")).to.deep.equal([1, "1"]);
    expect(await either("cadTrustRecords", "state: FAILED", 'table: "unit"', "key")).to.deep.equal([
      0,
    ]);
  });

  it("refuses filters that are too many or too deep", async () => {
    const many = Array.from({ length: 20 }, () => "{ vintage: 2023 }").join(" ");
    const tooMany = await refusal(`{ blocks(filter: { or: [${many}] }) { totalCount } }`);
    expect(tooMany).to.equal(
      "The filter combines more than 20 filters, or nests them deeper than 4.",
    );
    const nested = (levels: number): string =>
      levels === 0 ? "{ vintage: 2023 }" : `{ and: [${nested(levels - 1)}] }`;
    const deep = (levels: number) =>
      refusal(`{ blocks(filter: ${nested(levels)}) { totalCount } }`);
    expect(await deep(3)).to.equal("none");
    expect(await deep(4)).to.equal(tooMany);
  });

  it("is sorted from either end", async () => {
    const by = (list: string, orderBy: string, field: string) =>
      told(list, `orderBy: { ${orderBy} }`, field);
    expect(await by("blocks", "field: SERIAL, direction: DESC", "firstSerial")).to.deep.equal([
      5, 1001, 901, 601, 551, 1,
    ]);
    expect(await by("holdings", "field: QUANTITY", "quantity")).to.deep.equal([
      5, 550, 300, 200, 100, 50,
    ]);
    expect(await by("batches", "field: NUMBER", "number")).to.deep.equal([2, 1, 2]);
    expect(await by("batches", "field: ISSUED, direction: ASC", "number")).to.deep.equal([2, 1, 2]);
    expect(await by("authorizedEntities", "field: NAME", "name")).to.deep.equal([
      2,
      "Alpine AG",
      "Green Group A",
    ]);
    expect(await told("blocks", "order: LATEST, first: 2", "firstSerial")).to.deep.equal([
      5, 1001, 551,
    ]);
  });

  it("is told as of a moment", async () => {
    const at = "asOf: { chainBlock: 4 }";
    const counts: Readonly<Record<string, number>> = {
      accounts: 8,
      actions: 3,
      activities: 1,
      adjustments: 1,
      approaches: 1,
      authorizations: 1,
      authorizedEntities: 2,
      batches: 1,
      blocks: 2,
      documents: 5,
      holdings: 2,
      leviesTaken: 0,
      parties: 2,
      proposals: 1,
      registries: 2,
      requests: 0,
    };
    for (const [list, count] of Object.entries(counts)) {
      expect(await told(list, at, "__typename"), list).to.have.length(count + 1);
    }
    const request = "{ requests(asOf: { chainBlock: 5 }) { nodes { status } } }";
    expect((await ask(api, request)).data).to.deep.equal({
      requests: { nodes: [{ status: "PENDING" }] },
    });
  });

  it("comes in pages from the front and from the back", async () => {
    const serials = async (args: string) => {
      const { nodes, pageInfo } = await asked("blocks", args, "firstSerial");
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
      const rows = nodes.map(({ firstSerial }) => firstSerial);
      return { rows, edges: [hasPreviousPage, hasNextPage], startCursor, endCursor };
    };
    const front = await serials("first: 2");
    expect([front.rows, front.edges]).to.deep.equal([
      [1, 551],
      [false, true],
    ]);
    const middle = await serials(`first: 2, after: "${front.endCursor}"`);
    expect([middle.rows, middle.edges]).to.deep.equal([
      [601, 901],
      [true, true],
    ]);
    const back = await serials("last: 2");
    expect([back.rows, back.edges]).to.deep.equal([
      [901, 1001],
      [true, false],
    ]);
    const before = await serials(`last: 2, before: "${back.startCursor}"`);
    expect([before.rows, before.edges]).to.deep.equal([
      [551, 601],
      [true, true],
    ]);
    const between = await serials(
      `first: 5, after: "${front.endCursor}", before: "${back.endCursor}"`,
    );
    expect([between.rows, between.edges]).to.deep.equal([
      [601, 901],
      [true, false],
    ]);
    expect(await refusal("{ blocks(last: 101) { totalCount } }")).to.equal(
      "last is 101; a page of blocks has 0 to 100 rows.",
    );
  });
});
