import { GraphQLError } from "graphql";

const DEEPEST = 100;
const TEXTS = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g;

/**
 * Refuses a query whose brackets nest too deep: it would be read by functions that call themselves,
 * and end in a stack that is full.
 * @throws GraphQLError with the code BAD_INPUT
 */
export function requireShallow(source: string): void {
  if (deepestIn(source) <= DEEPEST) return;
  if (deepestIn(source.replace(TEXTS, "")) <= DEEPEST) return;
  const remedy = "Pass deep values as variables, and inner fields in queries of their own.";
  const extensions = { code: "BAD_INPUT", remedy, status: 400 };
  throw new GraphQLError(`The query nests deeper than ${DEEPEST} brackets.`, { extensions });
}

function deepestIn(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === "{" || letter === "[" || letter === "(") depth += 1;
    else if (letter === "}" || letter === "]" || letter === ")") depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
