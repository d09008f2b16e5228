import { expect } from "chai";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";
import { parametersOf } from "./list-parameters.ts";
import { RESOURCES } from "./resources/resources.ts";

describe("the description of /api/v1", () => {
  const rest = useRest();
  const contract = contractOf(rest);

  it("has every list, with the parameters that it reads", async () => {
    const { paths } = await contract.document();
    for (const resource of RESOURCES) {
      const { parameters = [] } = paths[`/api/v1${resource.path}`]?.get ?? {};
      expect(parameters.map(({ name }) => name)).to.deep.equal(Object.keys(parametersOf(resource)));
    }
  });

  it("has the fields of every item, none of them optional but where a protocol has it so", async () => {
    const { components } = await contract.document();
    const schemas = components.schemas as Record<
      string,
      { properties: object; required: string[] }
    >; // OpenAPI
    for (const { item, itemName } of RESOURCES) {
      expect(Object.keys(schemas[itemName]?.properties ?? {})).to.deep.equal(
        Object.keys(item.shape),
      );
      expect(schemas[itemName]?.required).to.deep.equal(Object.keys(item.shape));
    }
  });

  it("refers to nothing that is not there", async () => {
    const document = await contract.document();
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    const schemas = Object.keys(document.components.schemas as object); // OpenAPI
    for (const reference of new Set(references)) {
      const [, name = ""] = /#\/components\/schemas\/(\w+)"$/.exec(reference) ?? [];
      expect(schemas, reference).to.include(name);
    }
    expect(references).to.not.have.length(0);
  });

  it("is there as a page without scripts", async () => {
    const answer = await fetch(`${rest.url}/api/v1/reference`);
    const page = await answer.text();
    expect(answer.headers.get("content-type")).to.match(/^text\/html/);
    for (const { path } of RESOURCES) expect(page).to.contain(`href="/api/v1${path}"`);
    expect(page).to.not.match(/<script|onclick|http:\/\//);
    expect(page).to.contain("<code>CA0001-GHA01-GHA-1-2023</code>");
  });
});
