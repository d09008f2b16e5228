import {
  activityRecords,
  type CycleReport,
  createCadTrustClient,
  fixedPicklists,
  issuanceRecord,
  runCycle,
  SHIPPED_PICKLISTS,
  unitRecord,
} from "@sixtwo/cad-trust";
import {
  COOKSTOVES,
  COOKSTOVES_BATCH,
  COOKSTOVES_BLOCK,
} from "../support/cad-trust-facts/cookstoves.ts";
import { type CadtV2Node, startCadtV2Node } from "../support/cadt-node/v2/start-cadt-v2-node.ts";
import { createMemoryOutbox, type MemoryOutbox } from "../support/memory-outbox.ts";

const HOUR_MS = 3_600_000;
const API_KEY = "s3cret-node-key";

export const UNIT = "unit:GHA01-2023-1-1";

/** An activity, its issuance and its unit. */
export const TREE = [
  ...activityRecords(COOKSTOVES),
  issuanceRecord(COOKSTOVES_BATCH),
  unitRecord(COOKSTOVES_BLOCK),
];

export const EACH_ONCE = {
  program: 1,
  methodology: 1,
  stakeholder: 1,
  project: 1,
  stakeholder_projects: 1,
  project_methodology: 1,
  validation: 1,
  verification: 1,
  location: 1,
  estimation: 1,
  rating: 1,
  co_benefit: 2,
  issuance: 1,
  unit: 1,
};

export type CycleHarness = {
  readonly node: CadtV2Node;
  readonly outbox: MemoryOutbox;
  readonly cycle: (options?: CycleOptions) => Promise<CycleReport>;
  /** One cycle, its confirmation, and the cycle that reads it back. */
  readonly publish: () => Promise<CycleReport>;
  /** Runs cycles and confirmations, an hour after each other, until nothing can be left to do. */
  readonly untilQuiet: () => Promise<void>;
  /** Committed rows by table. */
  readonly published: () => Readonly<Record<string, number>>;
  /** How many requests of this method went to this path. */
  readonly requestCount: (method: string, path: string) => number;
};

type CycleOptions = { readonly apiKey?: string; readonly outbox?: MemoryOutbox };

/** A fresh node and an empty outbox; stop the node afterwards. */
export async function startCycleHarness(): Promise<CycleHarness> {
  const node = await startCadtV2Node({ apiKey: API_KEY });
  const memory = createMemoryOutbox();
  let now = Date.parse("2026-11-20T10:00:00Z");
  const cycle = ({ apiKey = API_KEY, outbox = memory }: CycleOptions = {}) =>
    runCycle({
      client: createCadTrustClient({ url: node.url, apiKey, timeoutMs: 250 }),
      outbox,
      picklists: fixedPicklists(SHIPPED_PICKLISTS),
      author: "Registry of Ghana",
      clock: () => new Date(now),
    });
  const publish = async () => {
    await cycle();
    node.confirm();
    return cycle();
  };
  const untilQuiet = async () => {
    for (let round = 0; round < 8; round++) {
      await publish();
      now += HOUR_MS;
    }
  };
  const tables = TREE.map(({ table }) => table);
  const published = () =>
    Object.fromEntries(tables.map((table) => [table, node.committed(table).length]));
  const requestCount = (method: string, path: string) =>
    node.requests().filter((seen) => seen.method === method && seen.path === path).length;
  return { node, outbox: memory, cycle, publish, untilQuiet, published, requestCount };
}
