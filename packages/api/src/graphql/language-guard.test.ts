import { sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { getIntrospectionQuery } from "graphql";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

describe("a query that asks for what it may not", () => {
  const api = useApi();
  const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
    const { status, errors } = await ask(api, query, variables);
    const [error] = errors ?? [];
    const { code, remedy } = error?.extensions ?? {};
    expect(remedy, query.slice(0, 80)).to.be.a("string");
    return { status, code, message: error?.message ?? "none" };
  };

  it("is one clear error with HTTP 400 when it is malformed", async () => {
    const { status, errors } = await ask(api, "{ blocks(first: 1) { nodes { id ");
    expect(status).to.equal(400);
    expect(errors).to.have.length(1);
    expect(errors?.[0]?.message).to.equal("Syntax Error: Expected Name, found <EOF>.");
    expect(errors?.[0]?.extensions).to.deep.equal({
      code: "BAD_INPUT",
      remedy: "Correct the query; /graphql in a browser knows every type and field.",
      status: 400,
    });
  });

  it("is HTTP 400 when it names what there is not", async () => {
    expect(await refusal("{ block(id: 1) { xyz } }")).to.deep.equal({
      status: 400,
      code: "BAD_INPUT",
      message: 'Cannot query field "xyz" on type "Block".',
    });
    expect(await refusal("mutation { issue }")).to.have.property("status", 400);
  });

  it("is refused when it is too deep, through fragments too", async () => {
    const inner = "batch { activity { registry { code } } }";
    const deep = (levels: number) =>
      "actions { nodes { block { ".repeat(levels) + inner + " } } }".repeat(levels);
    expect(await refusal(`{ block(id: 1) { ${deep(3)} } }`)).to.deep.equal({
      status: 400,
      code: "BAD_INPUT",
      message: "The query is 14 fields deep; 12 are the most.",
    });
    const byFragments = `{ block(id: 1) { ...A } }
      fragment A on Block { actions { nodes { block { ...B } } } }
      fragment B on Block { actions { nodes { block { ...C } } } }
      fragment C on Block { actions { nodes { block { ${inner} } } } }`;
    expect((await refusal(byFragments)).message).to.equal(
      "The query is 14 fields deep; 12 are the most.",
    );
  });

  it("is refused when its fragments go in circles", async () => {
    const circle =
      "{ block(id: 1) { ...A } } fragment A on Block { actions { nodes { block { ...A } } } }";
    expect((await refusal(circle)).message).to.contain('Cannot spread fragment "A" within itself');
  });

  it("is refused when it has too many aliases, multiplied by fragments too", async () => {
    const aliases = Array.from({ length: 31 }, (_, at) => `a${at}: status { chainBlock }`).join(
      " ",
    );
    expect(await refusal(`{ ${aliases} }`)).to.deep.equal({
      status: 400,
      code: "BAD_INPUT",
      message: "The query has 31 aliases; 30 are the most.",
    });
    const doubling = Array.from({ length: 20 }, (_, at) => {
      return `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`;
    }).join(" ");
    const bomb = `{ ...F0 } ${doubling} fragment F20 on Query { a: status { chainBlock } }`;
    expect((await refusal(bomb)).message).to.equal(
      "The query has 1048576 aliases; 30 are the most.",
    );
  });

  it("is refused when it is too long", async () => {
    const { message } = await refusal(`{ ${"status { chainBlock } ".repeat(700)} }`);
    expect(message).to.contain("more that 2000 tokens");
  });

  it("may nest lists as long as they stay small", async () => {
    const query = `{ blocks(first: 100) { nodes { actions(first: 100) { nodes { block {
      actions(first: 100) { nodes { block { actions(first: 100) { nodes { id } } } } } } } } } } }`;
    // The sample is small: 5 blocks with at most 5 actions each stay within the budget.
    expect((await ask(api, query)).errors).to.equal(undefined);
  });

  it("is refused when a page is too large, with the limit", async () => {
    for (const list of ["blocks", "accounts", "actions", "holdings", "requests", "activities"]) {
      expect(await refusal(`{ ${list}(first: 101) { totalCount } }`)).to.deep.equal({
        status: 200,
        code: "BAD_INPUT",
        message: `first is 101; a page of ${list} has 0 to 100 rows.`,
      });
    }
    expect((await refusal('{ search(text: "x", first: 101) { totalCount } }')).message).to.equal(
      "first is 101; a search has 0 to 100 results.",
    );
    expect((await refusal("{ blocks(first: -1) { totalCount } }")).code).to.equal("BAD_INPUT");
  });

  it("is refused for a number that is too large, wherever it stands", async () => {
    const huge = "99999999999999999999";
    expect((await refusal(`{ blocks(first: ${huge}) { totalCount } }`)).status).to.equal(400);
    expect(
      (await refusal(`{ blocks(asOf: { chainBlock: ${huge} }) { totalCount } }`)).code,
    ).to.equal("BAD_INPUT");
    expect(
      (await refusal(`{ blocks(asOf: { chainBlock: 9007199254740991 }) { totalCount } }`)).message,
    ).to.equal("Chain block 9007199254740991 is not mirrored; the mirror is at 6.");
    expect((await refusal(`{ block(id: ${huge}) { id } }`)).code).to.equal("BAD_INPUT");
    expect((await refusal(`{ block(id: "${"9".repeat(500)}") { id } }`)).code).to.equal(
      "BAD_INPUT",
    );
    const authorization = `{ blocks(filter: { authorization: "${huge}" }) { totalCount } }`;
    expect((await refusal(authorization)).code).to.equal("BAD_INPUT");
    const { data } = await ask(api, "{ blocks(filter: { vintage: 2147483647 }) { totalCount } }");
    expect(data).to.deep.equal({ blocks: { totalCount: 0 } });
  });

  it("is refused with an example for a scalar that does not read", async () => {
    const inline = await refusal('{ account(address: "0x12") { kind } }');
    expect(inline).to.deep.equal({
      status: 400,
      code: "BAD_INPUT",
      message: '"0x12" is not an address of 0x and 40 hexadecimal digits.',
    });
    const query = "query ($at: DateTime!) { blocks(asOf: { date: $at }) { totalCount } }";
    const variable = await refusal(query, { at: "yesterday" });
    expect(variable.status).to.equal(400);
    expect(variable.code).to.equal("BAD_INPUT");
    expect(variable.message).to.contain('"yesterday" is not a day, nor a time with its zone.');
    const two = '{ blocks(asOf: { chainBlock: 1, date: "2026-01-01T00:00:00Z" }) { totalCount } }';
    expect((await refusal(two)).status).to.equal(400);
  });

  it("finds nothing and breaks nothing with SQL in a filter", async () => {
    const evil = "'; drop table ledger.blocks; select '";
    const filters: Record<string, Record<string, string>> = {
      accounts: { text: evil },
      activities: { sector: evil, text: evil },
      authorizations: { name: evil },
      blocks: { activity: evil },
    };
    for (const [list, filter] of Object.entries(filters)) {
      const type = `${{ activities: "Activity" }[list] ?? `${list[0]?.toUpperCase()}${list.slice(1, -1)}`}Filter`;
      const query = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`;
      expect((await ask(api, query, { filter })).data).to.deep.equal({ [list]: { totalCount: 0 } });
    }
    for (const field of ["party", "registry", "approach", "holderParty"]) {
      const query = "query ($filter: BlockFilter) { blocks(filter: $filter) { totalCount } }";
      expect((await refusal(query, { filter: { [field]: evil } })).code).to.equal("BAD_INPUT");
    }
    expect((await ask(api, "{ blocks { totalCount } }")).data).to.deep.equal({
      blocks: { totalCount: 5 },
    });
  });

  it("is refused for a NUL character and for a foreign cursor", async () => {
    const query = "query ($text: String!) { accounts(filter: { text: $text }) { totalCount } }";
    expect((await refusal(query, { text: "a\u0000" })).code).to.equal("BAD_INPUT");
    const cursor = "query ($after: String) { blocks(after: $after) { totalCount } }";
    for (const after of ["x", "", "W10", "bnVsbA", "\u0000", "W".repeat(5_000)]) {
      expect((await refusal(cursor, { after })).code).to.equal("BAD_INPUT");
    }
  });

  it("does not keep a client from asking about the schema, but not in circles", async () => {
    expect((await ask(api, getIntrospectionQuery())).errors).to.equal(undefined);
    const fields = `${"fields { type { ".repeat(6)}name${" } }".repeat(6)}`;
    expect((await refusal(`{ __schema { types { ${fields} } } }`)).status).to.equal(400);
  });

  it("still answers what is right", async () => {
    const { data } = await ask(api, `{ block(id: "${sampleBlockId(1)}") { quantity } }`);
    expect(data).to.deep.equal({ block: { quantity: 550 } });
  });
});
