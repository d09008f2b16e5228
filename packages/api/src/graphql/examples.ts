import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** A query to begin with: what it is about stands in the comments above it. */
export type Example = {
  readonly name: string;
  readonly query: string;
  /** Of its variables, as JSON; "" when it has none. */
  readonly variables: string;
};

const FOLDER = new URL("examples/", import.meta.url);
const VARIABLES = /^# Variables: (\{.*\})$/m;

/** The example queries, in the order of their file names. */
export function readExamples(): readonly Example[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const query = readFileSync(new URL(file, FOLDER), "utf8");
      const [, variables = ""] = VARIABLES.exec(query) ?? [];
      return { name: basename(file, ".graphql"), query, variables };
    });
}
