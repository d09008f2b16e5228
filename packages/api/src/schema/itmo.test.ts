import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

type SearchPage = {
  readonly nodes: readonly object[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
};

describe("itmo(id)", () => {
  const api = useApi();
  const itmo = (id: string) =>
    ask(
      api,
      `query ($id: ItmoId!) { itmo(id: $id) {
        id serial underlying block { state holder { address } }
        history { kind quantity to { name } transaction } } }`,
      { id },
    );
  const refusal = async (id: string) => {
    const { status, data, errors } = await itmo(id);
    expect(status).to.equal(200);
    expect(data).to.equal(null);
    expect(errors).to.have.length(1);
    const [error] = errors ?? [];
    return { message: error?.message, ...error?.extensions };
  };

  it("gives one ton: where it is, and how it came there, oldest first", async () => {
    const hash = (digits: string) => `0x${digits.padStart(64, "0")}`;
    expect((await itmo("CA0001-GHA01-GHA-950-2023")).data).to.deep.equal({
      itmo: {
        id: "CA0001-GHA01-GHA-950-2023",
        serial: 950,
        underlying: "VCS-500950-GH",
        block: { state: "USED", holder: { address: sampleAddress("a5") } },
        history: [
          {
            kind: "ISSUANCE",
            quantity: 1000,
            to: { name: "GHA Entity Holding" },
            transaction: hash("209"),
          },
          { kind: "AUTHORIZATION", quantity: 1000, to: null, transaction: hash("301") },
          {
            kind: "FIRST_TRANSFER",
            quantity: 400,
            to: { name: "CHE Holding" },
            transaction: hash("402"),
          },
          {
            kind: "USE",
            quantity: 100,
            to: { name: "CHE CA0001 NDC Use" },
            transaction: hash("503"),
          },
        ],
      },
    });
  });

  it("takes the national serial too, before and after authorization", async () => {
    const idOf = async (id: string) => ((await itmo(id)).data as { itmo: { id: string } }).itmo.id;
    expect(await idOf("GHA01-1001-2024")).to.equal("GHA01-1001-2024");
    expect(await idOf("GHA01-950-2023")).to.equal("CA0001-GHA01-GHA-950-2023");
  });

  it("names a serial that was never issued", async () => {
    expect(await refusal("CA0001-GHA01-GHA-1201-2024")).to.deep.equal({
      message:
        "There is no ITMO CA0001-GHA01-GHA-1201-2024: serial 1201 of GHA01 was never issued.",
      code: "UNKNOWN_ITMO",
      remedy: "Check the identifier, or search for the programme's own serial.",
      status: 404,
    });
  });

  it("says in which part an identifier differs from the serial, and how it reads", async () => {
    const messages = await Promise.all(
      [
        "CA0002-GHA01-GHA-1-2023",
        "CA0001-GHA01-CHE-1-2023",
        "CA0001-GHA01-GHA-1-2024",
        "CA0001-GHA01-GHA-1001-2024",
        "GHA01-1-2022",
      ].map(async (id) => (await refusal(id)).message?.split(": ")[1]),
    );
    expect(messages).to.deep.equal([
      "serial 1 of GHA01 stands under CA0001.",
      "serial 1 of GHA01 is of the Party GHA.",
      "serial 1 of GHA01 is of 2023.",
      "serial 1001 of GHA01 stands under no authorization yet.",
      "serial 1 of GHA01 is of 2023.",
    ]);
    const { remedy } = (await refusal("CA0002-GHA01-GHA-1-2023")) as { remedy?: string };
    expect(remedy).to.equal("Ask for CA0001-GHA01-GHA-1-2023, the identifier of that serial.");
  });

  it("refuses what reads like no identifier, with an example", async () => {
    for (const id of ["", "x", "CA0001-GHA01-GHA-0-2023", "GHA01-1-2020", "GHA01-1-2023\u0000"]) {
      const { code, remedy } = (await refusal(id)) as { code?: string; remedy?: string };
      expect(code).to.equal("BAD_INPUT");
      expect(remedy).to.match(/^Write it like /);
    }
  });
});

describe("search(text)", () => {
  const api = useApi();
  const found = async (text: string, first = 10) => {
    const { data, errors } = await ask(
      api,
      `query ($text: String!, $first: Int!) { search(text: $text, first: $first) {
        totalCount pageInfo { hasNextPage } nodes { __typename
          ... on Itmo { itmo: id } ... on Block { block: first } ... on Party { party: code }
          ... on Account { account: address } ... on Activity { activity: id }
          ... on Authorization { authorization: name } ... on Action { action: kind } } } }`,
      { text, first },
    );
    expect(errors).to.equal(undefined);
    const { nodes } = (data as { search: { nodes: Record<string, string>[] } }).search;
    return nodes.map(({ __typename: type, ...rest }) => `${type} ${Object.values(rest).join()}`);
  };

  it("finds whatever a text names", async () => {
    expect(await found("ca0001-gha01-gha-7-2023")).to.deep.equal(["Itmo CA0001-GHA01-GHA-7-2023"]);
    expect(await found(" GHA01-1001-2024 ")).to.deep.equal(["Itmo GHA01-1001-2024"]);
    expect(await found("VCS-500777-GH")).to.deep.equal(["Itmo CA0001-GHA01-GHA-777-2023"]);
    expect(await found("gha")).to.deep.equal([
      "Party GHA",
      "Activity GHA-ACT-001",
      "Authorization GHA-AUTH-1",
    ]);
    expect(await found("CHE01")).to.deep.equal(["Party CHE"]);
    expect(await found("green group")).to.deep.equal([`Account ${sampleAddress("a2")}`]);
    expect(await found(sampleAddress("a7").toUpperCase().replace("0X", "0x"))).to.deep.equal([
      `Account ${sampleAddress("a7")}`,
    ]);
    expect(await found(`0x${"601".padStart(64, "0")}`)).to.deep.equal([
      "Action CANCELLATION",
      "Action FIRST_TRANSFER",
    ]);
    expect(await found(sampleBlockId(1001).toString())).to.deep.equal(["Block GHA01-1001-2024"]);
  });

  it("finds the blocks of a range", async () => {
    const blocks = ["Block CA0001-GHA01-GHA-1-2023", "Block CA0001-GHA01-GHA-551-2023"];
    for (const between of [" to ", "..", " - ", " – "]) {
      const range = `CA0001-GHA01-GHA-500-2023${between}CA0001-GHA01-GHA-560-2023`;
      expect(await found(range)).to.deep.equal(blocks);
    }
  });

  it("finds nothing in what names nothing", async () => {
    for (const text of ["%", "'; drop table ledger.blocks; --", "9".repeat(60), "FRA", "0x12"]) {
      expect(await found(text)).to.deep.equal([]);
    }
  });

  it("gives no more results than asked for", async () => {
    expect(await found("gha", 1)).to.deep.equal(["Party GHA"]);
  });

  it("goes on after a cursor, and backwards", async () => {
    const page = async (args: string) => {
      const query = `{ search(text: "gha", ${args}) {
        totalCount nodes { __typename } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
      return ((await ask(api, query)).data as { search: SearchPage }).search;
    };
    const first = await page("first: 1");
    expect(first.pageInfo).to.include({ hasNextPage: true, hasPreviousPage: false });
    const rest = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes).to.deep.equal([{ __typename: "Activity" }, { __typename: "Authorization" }]);
    expect(rest).to.have.property("totalCount", 3);
    const last = await page("last: 1");
    expect(last.nodes).to.deep.equal([{ __typename: "Authorization" }]);
    expect(last.pageInfo).to.include({ hasNextPage: false, hasPreviousPage: true });
  });
});
