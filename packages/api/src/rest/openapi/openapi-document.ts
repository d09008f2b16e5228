import { RESOURCES } from "../resources/resources.ts";
import { CAD_TRUST_PATHS } from "./cad-trust-paths.ts";
import { listOperation } from "./list-operation.ts";
import { OTHER_PATHS } from "./other-paths.ts";
import { PROBLEM } from "./problem-schema.ts";
import { schemaOf } from "./schema-of.ts";

/** The OpenAPI 3.1 document, made from the schemas that read parameters and tell items. */
export function openapiDocument() {
  const lists = RESOURCES.map((resource) => [
    `/api/v1${resource.path}`,
    { get: listOperation(resource) },
  ]);
  const items = RESOURCES.map(({ item, itemName }) => [itemName, schemaOf(item)]);
  return {
    openapi: "3.1.1",
    info: {
      title: "Sixtwo: the registry for other registries",
      version: "1",
      description:
        "Holdings, action history and what they refer to, at any moment of the ledger. Every answer follows from the chain alone.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: { ...Object.fromEntries(lists), ...OTHER_PATHS, ...CAD_TRUST_PATHS },
    components: { schemas: { ...Object.fromEntries(items), Problem: schemaOf(PROBLEM) } },
  };
}
