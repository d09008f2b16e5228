import { expect } from "chai";
import facts from "./facts-2-0-2.json" with { type: "json" };
import { INSERT_ORDER } from "./insert-order.ts";
import type { FieldModel } from "./table-model.ts";
import { tableModel } from "./tables.ts";

type Fact = {
  readonly type: string;
  readonly required: boolean;
  /** Whether nodes ask for it too; left out where they do as the dictionary says. */
  readonly nodeRequired?: boolean;
  readonly picklist?: string;
  readonly references?: string;
};

type TableFacts = {
  readonly endpoint: string;
  readonly primaryKey: string;
  readonly fields: Readonly<Record<string, Fact>>;
};

const FACTS: Readonly<Record<string, TableFacts>> = facts;

/** Published as any text; a link that nobody can follow is never published. */
const LINK = "marketplaceLink";

describe("the model, beside CAD Trust's data dictionary 2.0.2 as nodes apply it", () => {
  it("has its tables in the order in which a node takes them", () => {
    expect(INSERT_ORDER).to.deep.equal(Object.keys(FACTS));
  });

  for (const [position, [table, { endpoint, primaryKey, fields }]] of Object.entries(
    FACTS,
  ).entries()) {
    it(`has ${table} with its endpoint, key and every field as published`, () => {
      const name = INSERT_ORDER[position];
      if (name !== table) throw new Error(`${table} is not at its place.`);
      const model = tableModel(name);
      expect([model.endpoint, model.primaryKey]).to.deep.equal([endpoint, primaryKey]);
      expect(Object.keys(model.fields)).to.deep.equal(Object.keys(fields));
      const published = mapped(fields, factOfDictionary);
      const expected =
        LINK in published ? { ...published, [LINK]: link(published[LINK]) } : published;
      expect(mapped(model.fields, factOfModel)).to.deep.equal(expected);
    });
  }
});

function mapped<One, Other>(fields: Readonly<Record<string, One>>, map: (one: One) => Other) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
}

function factOfModel(field: FieldModel) {
  const { type, required, nodeOptional, maxLength, picklist, references } = field;
  return {
    ...{ type, required, isNodeOptional: nodeOptional ?? false },
    ...{ maxLength, picklist, references },
  };
}

function factOfDictionary({ type, required, nodeRequired, picklist, references }: Fact) {
  const [, kind = type, size] = /^([a-z]+)\((\d+)\)$/.exec(type) ?? [];
  const isText = kind === "string" || kind === "text" || kind === "uri";
  return {
    type: OUR_TYPE[kind],
    required,
    isNodeOptional: nodeRequired === false,
    // In "decimal(2)" the number counts decimals, and is no length.
    maxLength: isText && size !== undefined ? Number(size) : undefined,
    picklist,
    references,
  };
}

function link(published: ReturnType<typeof factOfDictionary> | undefined) {
  return { ...published, type: "uri" };
}

const OUR_TYPE: Readonly<Record<string, FieldModel["type"]>> = {
  string: "text",
  text: "text",
  picklist: "text",
  "string[]": "list",
  uri: "uri",
  date: "date",
  decimal: "decimal",
  year: "year",
  guid: "id",
};
