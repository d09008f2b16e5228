import { RegistryError } from "@sixtwo/domain";
import type { Double } from "./start-double.ts";

const WIDTH = 8;
const MAX_IDS = 10_000;
const NODES_OWN = new Set(["cadTrustUnitId", "orgUid", "createdAt", "updatedAt"]);

/**
 * The same units once more by a client that does nothing but the calls that nobody can do without:
 * a POST for each, one commit, and a GET for each.
 * @returns units per second
 */
export async function bareCalls(double: Double, count: number): Promise<number> {
  const rows = (await double.committed("unit")).slice(0, Math.min(count, MAX_IDS));
  const bodies = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([name, value]) => value !== null && !NODES_OWN.has(name)),
    ),
  );
  const call = caller(double.url);
  const start = performance.now();
  const staged = await inParallel(bodies, (body) => call("POST", "/v2/unit", body));
  const ids = staged.map(({ uuid }) => uuid);
  await call("POST", "/v2/staging/commit", { author: "bare", comment: "bare", ids });
  while (!(await call("GET", "/v2/organizations/status")).ready);
  await inParallel(staged, ({ cadTrustUnitId }) => call("GET", `/v2/unit/${cadTrustUnitId}`));
  return rows.length / ((performance.now() - start) / 1000);
}

type Answer = Readonly<Record<string, unknown>>;

function caller(url: string) {
  return async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response.json();
    throw new RegistryError("INTERNAL", {
      message: `${method} ${path} answered ${response.status}: ${await response.text()}`,
      remedy: "Run npm test -- test/support/cadt-node: it shows what the double does.",
    });
  };
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...items.entries()].reverse();
  const lane = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  return results;
}
