import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from "graphql";
import type { HostileQuery } from "./hostile-queries.ts";

/**
 * For each argument of each root field, and for each field of what it takes, a query that gives the
 * text there: so no filter of a later schema is left out.
 */
export function queriesWith(schema: GraphQLSchema, text: string): readonly HostileQuery[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const selection = isCompositeType(getNamedType(field.type)) ? "{ __typename }" : "";
    return field.args.flatMap((argument) =>
      valuesOf(argument.type, text, 2).map((value) => {
        const given = field.args.filter((arg) => arg === argument || isRequiredArgument(arg));
        const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(", ");
        const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
        return {
          name: `${field.name}(${argument.name}: ${JSON.stringify(value)})`,
          query: `query (${declared}) { ${field.name}(${passed}) ${selection} }`,
          variables: Object.fromEntries(
            given.map((arg) => [arg.name, valueFor(arg, argument, value)]),
          ),
        };
      }),
    );
  });

  function valueFor(arg: GraphQLArgument, meant: GraphQLArgument, value: unknown): unknown {
    return arg === meant ? value : valuesOf(arg.type, text, 1)[0];
  }
}

/** Values of a type that hold the text, each in one place. */
function valuesOf(type: GraphQLInputType, text: string, depth: number): readonly unknown[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, text, depth);
  if (isListType(type)) return valuesOf(type.ofType, text, depth).map((value) => [value]);
  if (!isInputObjectType(type)) return isEnumType(type) ? [text, "__proto__"] : [text];
  if (depth === 0) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    valuesOf(field.type, text, depth - 1).map((value) => ({ [field.name]: value })),
  );
}
