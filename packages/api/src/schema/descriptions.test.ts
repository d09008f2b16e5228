import { expect } from "chai";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { apiSchema } from "./api-schema.ts";

/** Everything in the schema that a reader can ask the meaning of, by its path. */
function everyDescribed(): ReadonlyMap<string, string | null | undefined> {
  const types = Object.values(apiSchema().getTypeMap());
  return new Map(
    types
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type) => [[type.name, type.description] as const, ...partsOf(type)]),
  );
}

function partsOf(type: GraphQLNamedType): (readonly [string, string | null | undefined])[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description]);
  }
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    const args = argsOf(field);
    return [
      [path, field.description] as const,
      ...args.map((arg) => [`${path}(${arg.name})`, arg.description] as const),
    ];
  });
}

function argsOf(
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): readonly GraphQLArgument[] {
  return "args" in field ? field.args : [];
}

describe("the schema's descriptions", () => {
  const described = everyDescribed();

  it("tell of every type, field, argument, enum and value what it means", () => {
    const silent = [...described].filter(([, text]) => !text?.trim());
    expect(silent.map(([path]) => path)).to.deep.equal([]);
  });

  it("are sentences", () => {
    const unended = [...described].filter(([, text]) => !/[.?]$/.test(text ?? ""));
    expect(unended.map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
  });

  it("cite the clause of what the decisions of the CMA define", () => {
    const cited = /(2\/CMA\.3|6\/CMA\.4|4\/CMA\.6|AEF table \d)/;
    const decided = [
      ...["Party", "Registry", "Account", "Entity", "Activity", "Approach", "Authorization"],
      ...["Batch", "Block", "Action", "Holding", "Adjustment", "Document", "LevyTaken"],
      ...["Block.vintage", "Block.first", "Block.firstTransferred", "Itmo.id", "Action.kind"],
      ...["Action.ndcYear", "Authorization.cap", "Authorization.purposes", "Adjustment.net"],
      ...["BlockState", "AccountKind", "ActionKind", "FirstTransferCause", "Purpose"],
      ...["Query.itmo", "Query.actions", "Query.holdings", "Query.authorizations"],
    ];
    const uncited = decided.filter((path) => !cited.test(described.get(path) ?? ""));
    expect(uncited).to.deep.equal([]);
  });
});
