import { expect } from "chai";
import { buildSchema, type GraphQLResolveInfo, graphql } from "graphql";
import { type FieldPath, selectedFields } from "./selected-fields.ts";

const SCHEMA = buildSchema(`
  type Block { id: ID, holder: Account, authorization: Account }
  type Account { address: ID }
  type Edge { node: Block }
  type Blocks { nodes: [Block], edges: [Edge] }
  type Query { blocks: Blocks }
`);

describe("the fields that a query asks for", () => {
  const selected = async (source: string, path: FieldPath): Promise<readonly string[]> => {
    const found: string[] = [];
    const blocks = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      found.push(...selectedFields(info, path));
      return null;
    };
    const { errors } = await graphql({ schema: SCHEMA, source, rootValue: { blocks } });
    expect(errors).to.equal(undefined);
    return found;
  };

  it("are those at the end of a path", async () => {
    const source =
      "{ blocks { nodes { id holder { address } } edges { node { authorization { address } } } } }";
    expect(await selected(source, [])).to.deep.equal(["nodes", "edges"]);
    expect(await selected(source, ["nodes"])).to.deep.equal(["id", "holder"]);
    expect(await selected(source, ["edges", "node"])).to.deep.equal(["authorization"]);
    expect(await selected(source, ["nodes", "authorization"])).to.deep.equal([]);
  });

  it("are known by their own names, whatever the answer calls them", async () => {
    const source = "{ blocks { nodes { owner: holder { address } } } }";
    expect(await selected(source, ["nodes"])).to.deep.equal(["holder"]);
  });

  it("may stand in fragments, and in several places", async () => {
    const source = `
      { blocks { ...Page nodes { id } } blocks { nodes { ... on Block { authorization { address } } } } }
      fragment Page on Blocks { nodes { holder { address } } }`;
    expect(await selected(source, ["nodes"])).to.deep.equal(["holder", "id", "authorization"]);
  });
});
