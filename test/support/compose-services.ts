import { readFileSync } from "node:fs";

const COMPOSE = new URL("../../docker-compose.yml", import.meta.url);

/** What each service of docker-compose.yml gives Node, flags and program, by the service's name. */
export function composePrograms(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(COMPOSE, "utf8");
  const found = text.matchAll(/^ {2}(\w+):\n(?: {4}.*\n)*? {4}command: \[node, ([^\]]+)\]$/gm);
  return new Map([...found].map(([, service = "", words = ""]) => [service, words.split(", ")]));
}
