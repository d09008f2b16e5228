import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Call,
  type ChainEvent,
  createChainClient,
  type Deployment,
  type Sent,
  sendCall,
  signerOfAccount,
} from "@sixtwo/chain";
import { readDeployment } from "@sixtwo/chain/deploy";
import { connectDatabase, requestCadTrustRun } from "@sixtwo/db";
import { type Address, address } from "@sixtwo/domain";
import { readLauncherConfig, startSixtwo, type TrainingRole } from "@sixtwo/launcher";
import pg from "pg";
import { pino } from "pino";
import { privateKeyToAccount } from "viem/accounts";
import { type Answer, askGraphql } from "./graphql.ts";
import { removeDataDir, temporaryDataDir } from "./launched-sixtwo.ts";

/** Chain id of the embedded chain. */
const CHAIN_ID = 62062;
const PATIENCE_MS = 30_000;

export type ScenarioStack = {
  readonly url: string;
  readonly deployment: Deployment;
  readonly reading: {
    readonly client: ReturnType<typeof createChainClient>;
    readonly deployment: Deployment;
  };
  /** A training role's account. */
  readonly addressOf: (role: string) => Address;
  /** Signs and sends as the role, as its wallet would, and waits until the mirror has it. */
  readonly act: (role: string, call: Call) => Promise<Sent>;
  readonly graphql: (query: string, variables?: Record<string, unknown>) => Promise<Answer["data"]>;
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Has the CAD Trust model filled anew and waits for it. */
  readonly projectCadTrust: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Row = Readonly<Record<string, unknown>>;

/**
 * The whole registry, as `npm start` runs it, on fresh data: the training Parties XXA and XXC with their accounts,
 * roles and authorizations, and nothing issued yet.
 */
export async function startScenarioStack(): Promise<ScenarioStack> {
  const dataDir = await temporaryDataDir();
  const config = readLauncherConfig({ DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "silent" });
  const sixtwo = await startSixtwo({
    config,
    logger: pino({ level: "silent" }),
    training: "parties",
  });
  const client = createChainClient({ rpcUrl: sixtwo.rpcUrl });
  const deployment = await readDeployment(join(dataDir, "deployments", `${CHAIN_ID}.json`));
  const roles = await readRoles(dataDir);
  const { db, close } = await connectDatabase({ url: sixtwo.databaseUrl });
  const pool = new pg.Pool({ connectionString: sixtwo.databaseUrl, max: 2 });
  const graphql = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await askGraphql(sixtwo.url, query, variables);
    if (errors) throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
    return data;
  };
  const sql = async (text: string, values: readonly unknown[] = []) =>
    (await pool.query(text, [...values])).rows as readonly Row[];
  return {
    url: sixtwo.url,
    deployment,
    reading: { client, deployment },
    addressOf: (id) => roleNamed(roles, id).address,
    graphql,
    sql,
    act: async (id, call) => {
      const wallet = signerOfAccount(client, privateKeyToAccount(roleNamed(roles, id).privateKey));
      const sent = await sendCall({ client, wallet }, call);
      await untilMirrored(graphql, sent.chainBlock);
      return sent;
    },
    projectCadTrust: async () => {
      const [before] = await sql("select count(*)::int as n from cad_trust.cycles");
      await requestCadTrustRun({ db });
      await until(async () => {
        const [now] = await sql("select count(*)::int as n from cad_trust.cycles");
        return Number(now?.n) > Number(before?.n);
      });
    },
    stop: async () => {
      await pool.end();
      await close();
      await sixtwo.stop();
      await removeDataDir(dataDir);
    },
  };
}

/** The one event of that name among those of a transaction. */
export function theEvent<Name extends ChainEvent["name"]>(
  { events }: Sent,
  name: Name,
): Extract<ChainEvent, { name: Name }> {
  const found = events.filter((event) => event.name === name);
  if (found.length !== 1) {
    throw new Error(`${found.length} events ${name} among ${events.map((event) => event.name)}.`);
  }
  return found[0] as Extract<ChainEvent, { name: Name }>; // filtered by its name just above
}

/** Polls until the condition holds. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not so after ${PATIENCE_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function untilMirrored(graphql: ScenarioStack["graphql"], chainBlock: bigint): Promise<void> {
  return until(async () => {
    const { status } = await graphql("{ status { chainBlock } }");
    return BigInt(status.chainBlock) >= chainBlock;
  });
}

async function readRoles(dataDir: string): Promise<readonly TrainingRole[]> {
  const roles = JSON.parse(await readFile(join(dataDir, "training-keys.json"), "utf8"));
  return roles.map((role: TrainingRole) => ({ ...role, address: address(role.address) }));
}

function roleNamed(roles: readonly TrainingRole[], id: string): TrainingRole {
  const role = roles.find((candidate) => candidate.id === id);
  if (!role) throw new Error(`No training role is called ${id}.`);
  return role;
}
