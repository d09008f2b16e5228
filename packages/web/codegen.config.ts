import { readFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from "graphql";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const HEADER = '// Generated from the GraphQL documents by "npm run generate". Do not edit.\n';
const CONFIG = {
  enumType: "string-literal",
  immutableTypes: true,
  useTypeImports: true,
  defaultScalarType: "string",
  // Whole numbers beyond 2^53 travel as text.
  scalars: { ID: "string", Tonnes: "string | number", ChainBlock: "string | number" },
};

/**
 * The TypeScript types of every operation and fragment.
 * @throws Error when a document does not fit the schema
 */
export async function operationTypes(
  schemaFile: string,
  documentFiles: readonly string[],
): Promise<string> {
  const schema = readFileSync(schemaFile, "utf8");
  const text = await codegen({
    filename: "operations.ts",
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: documentFiles.map((file) => ({ location: file, document: read(file) })),
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: CONFIG,
  });
  return `${HEADER}${text}\n`;
}

/**
 * A module with one typed document for each operation of some files: the text that is sent, with
 * the fragments that it spreads, bound to the types of its result and variables.
 * @param fragmentFiles all files in which a fragment may stand
 */
export function documentModule(
  operationFiles: readonly string[],
  fragmentFiles: readonly string[],
): string {
  const fragments: Fragments = new Map(
    fragmentFiles.flatMap((file) => fragmentsIn(read(file)).map((node) => [node.name.value, node])),
  );
  const documents = operationFiles.flatMap((file) => operationsIn(read(file)));
  return [
    `${HEADER}import type { TypedText } from "../typed-text.ts";`,
    `import type * as Types from "./operations.ts";\n`,
    ...documents.map((operation) => documentText(operation, fragments)),
  ].join("\n");
}

function documentText(operation: OperationDefinitionNode, fragments: Fragments): string {
  const name = operation.name?.value;
  if (name === undefined) throw new Error(`An operation has no name: ${print(operation)}`);
  const type = `${name}${operation.operation[0]?.toUpperCase()}${operation.operation.slice(1)}`;
  const definitions = [operation, ...spreadBy(operation, fragments).values()];
  const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
  return [
    `export const ${name}Document = ${JSON.stringify(text)} as TypedText<`,
    `  Types.${type},`,
    `  Types.${type}Variables`,
    ">;\n",
  ].join("\n");
}

function spreadBy(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: Fragments,
  found = new Map<string, FragmentDefinitionNode>(),
): Fragments {
  visit(node, {
    FragmentSpread({ name: { value: name } }) {
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`Nothing defines the fragment ${name}.`);
      if (!found.has(name)) spreadBy(fragment, fragments, found.set(name, fragment));
    },
  });
  return found;
}

function fragmentsIn({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
}

function operationsIn({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function read(file: string): DocumentNode {
  return parse(readFileSync(file, "utf8"));
}
