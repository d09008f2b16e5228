import { globSync } from "node:fs";
import { basename } from "node:path";
import { documentModule, operationTypes } from "../../packages/web/codegen.config.ts";
import type { GeneratedFile } from "./generated-file.ts";

const SCHEMA = "packages/api/schema.graphql";
const SOURCE = "packages/web/src";
const TARGET = `${SOURCE}/graphql/generated`;

/**
 * Binds the web application's GraphQL documents to the API's schema.
 * @returns the types of all of them, and for each folder of queries a module of typed documents
 * named after the folder around it, so that no part of the application loads another's.
 */
export async function webDocuments(): Promise<readonly GeneratedFile[]> {
  const documents = globSync(`${SOURCE}/**/*.graphql`).sort();
  const types = await operationTypes(SCHEMA, documents);
  const folders = globSync(`${SOURCE}/**/queries`).sort();
  const modules = folders.map((folder) => ({
    path: `${TARGET}/${basename(folder.slice(0, -"/queries".length))}.ts`,
    text: documentModule(globSync(`${folder}/*.graphql`).sort(), documents),
  }));
  return [{ path: `${TARGET}/operations.ts`, text: types }, ...modules];
}
