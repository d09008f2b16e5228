import { createRandom } from "../../indexer/chain/random.ts";
import { median } from "../../indexer/percentile.ts";
import { startOurApi } from "../../indexer/processes/start-our-api.ts";
import type { ApiCase, Question } from "../cases/api-case.ts";
import { API_CASES } from "../cases/api-cases.ts";
import { startStandInNode } from "../processes/stand-in-node.ts";
import { startPostGraphile } from "../processes/start-postgraphile.ts";
import type { LedgerSize } from "../seed/ledger-size.ts";
import type { SeededLedger } from "../seed/seeded-ledger.ts";
import type { Asked } from "./ask.ts";
import { type Load, load } from "./load.ts";
import { moveHead } from "./moving-head.ts";
import { requireSameContent } from "./same-content.ts";

/** How both did in one case on one ledger. */
export type CaseLoads = {
  readonly size: LedgerSize;
  readonly name: string;
  readonly goal?: number;
  readonly ours: Load;
  readonly theirs: Load;
};

type Sides = { readonly ours: Asked; readonly theirs: Asked };

const POOL_SIZE = 8; // what our API opens by itself
const SEED = 7;
const ROUNDS = 3;
const WARM_SECONDS = 2;
const SECONDS = 5;

/**
 * Every case on one ledger, our API beside PostGraphile, in turns.
 * @throws RegistryError INTERNAL when their answers differ, or one of them fails
 */
export async function measureLedger(
  ledger: SeededLedger,
  tell: (progress: string) => void,
): Promise<readonly CaseLoads[]> {
  const node = await startStandInNode();
  const { rpcUrl, deploymentFile } = node;
  const api = await startOurApi({ databaseUrl: ledger.url, rpcUrl, deploymentFile });
  const postGraphile = await startPostGraphile(ledger, { poolSize: POOL_SIZE });
  const stopHead = moveHead(ledger.db);
  try {
    const found: CaseLoads[] = [];
    for (const one of API_CASES) {
      const sides = {
        ours: { graphql: `${api.url}/graphql`, query: one.ours },
        theirs: { graphql: postGraphile.graphql, query: one.theirs },
      };
      const loads = await measureCase(one, sides, { ledger, tell });
      for (const each of loads) tell(told(each));
      found.push(...loads);
    }
    return found;
  } finally {
    await stopHead();
    await Promise.all([api.end("SIGTERM"), postGraphile.end("SIGTERM"), node.stop()]);
  }
}

type Deps = { readonly ledger: SeededLedger; readonly tell: (progress: string) => void };

async function measureCase(
  one: ApiCase,
  sides: Sides,
  { ledger: { db, size }, tell }: Deps,
): Promise<readonly CaseLoads[]> {
  tell(`${one.name} on ${size}`);
  const questions = await one.questions(db, createRandom(SEED));
  await requireSameContent(one, sides, questions);
  const always = questions.slice(0, 1);
  return [
    { ...caseOf(one), size, ...(await measureRounds(sides, always)) },
    {
      ...caseOf({ ...one, name: `${one.name} varied` }),
      ...{ size, ...(await measureRounds(sides, questions)) },
    },
  ];
}

function told({ size, name, ours, theirs }: CaseLoads): string {
  const figures = (of: Load) => `${Math.round(of.requestsPerSecond)} requests/s, p99 ${of.p99} ms`;
  return `${name} on ${size}: ours ${figures(ours)}; PostGraphile ${figures(theirs)}`;
}

function caseOf({ name, goal }: ApiCase) {
  return goal === undefined ? { name } : { name, goal };
}

async function measureRounds(sides: Sides, questions: readonly Question[]) {
  const ours = questions.map((question) => question.ours);
  const theirs = questions.map((question) => question.theirs);
  await load(sides.ours, ours, WARM_SECONDS);
  await load(sides.theirs, theirs, WARM_SECONDS);
  const rounds: { ours: Load; theirs: Load }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      ours: await load(sides.ours, ours, SECONDS),
      theirs: await load(sides.theirs, theirs, SECONDS),
    });
  }
  return {
    ours: middle(rounds.map((round) => round.ours)),
    theirs: middle(rounds.map((round) => round.theirs)),
  };
}

function middle(loads: readonly Load[]): Load {
  return {
    requestsPerSecond: median(loads.map(({ requestsPerSecond }) => requestsPerSecond)),
    p99: median(loads.map(({ p99 }) => p99)),
  };
}
