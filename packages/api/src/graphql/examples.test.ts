import { expect } from "chai";
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import { events } from "../testing/events.ts";
import { useApi } from "../testing/use-api.ts";
import { type Example, readExamples } from "./examples.ts";

/** What the sample ledger has in place of the training country's. */
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  "02-one-tonne": { id: "CA0001-GHA01-GHA-950-2023" },
  "10-search": { text: "GHA" },
};

describe("an example query", () => {
  const api = useApi();
  const examples = readExamples();
  const operationOf = ({ query }: Example) =>
    parse(query).definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );

  it("is there for each thing that the API is asked for", () => {
    expect(examples.length).to.be.at.least(12);
  });

  for (const example of examples) {
    it(`answers without an error, and has something to show: ${example.name}`, async () => {
      const variables = VARIABLES[example.name] ?? JSON.parse(example.variables || "{}");
      const data =
        operationOf(example)?.operation === "subscription"
          ? await firstEvent(example.query)
          : await answer(example.query, variables);
      expect(emptyParts(data), JSON.stringify(data)).to.deep.equal([]);
    });

    it(`begins with a title and says what it is for: ${example.name}`, () => {
      expect(example.query).to.match(/^# \S.*\n#\n# \S/);
      expect(operationOf(example)?.name?.value).to.match(/^[A-Z]\w+$/);
    });
  }

  async function answer(query: string, variables: unknown): Promise<unknown> {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }; // GraphQL over HTTP
    expect(errors).to.equal(undefined);
    return data;
  }

  async function firstEvent(query: string): Promise<unknown> {
    const stream = await events(api.url, query);
    const [first] = await stream.until(1);
    await stream.close();
    expect(first?.result.errors).to.equal(undefined);
    return first?.result.data;
  }
});

/** The fields of the root that have nothing to show: null, an empty list, or a list without rows. */
function emptyParts(data: unknown): readonly string[] {
  const isEmpty = (value: unknown): boolean => {
    if (value === null || value === undefined) return true;
    if (typeof value !== "object") return false;
    if (Array.isArray(value)) return value.length === 0;
    return "nodes" in value && isEmpty(value.nodes);
  };
  const root = Object.entries(data ?? { data: null });
  return root.filter(([, value]) => isEmpty(value)).map(([name]) => name);
}
