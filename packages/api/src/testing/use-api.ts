import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTRACT_NAMES, type ContractName, type Deployment } from "@sixtwo/chain";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { connectDatabase, type Db } from "@sixtwo/db";
import { sampleAddress, useSampleLedger } from "@sixtwo/db/testing";
import { pino } from "pino";
import { Registry } from "prom-client";
import type { ApiConfig } from "../config.ts";
import { type Api, STATEMENT_TIMEOUT_MS, startApi } from "../start-api.ts";

const START_LIMIT_MS = 60_000;
const HASH = `0x${"0".repeat(64)}` as const;

/** The API over the sample ledger and a chain of its own, for the tests of one suite. */
export type TestApi = {
  readonly url: string;
  /** The database, for writing. */
  readonly db: Db;
  readonly databaseUrl: string;
  readonly chain: TestChain;
  /** Lines of the API's log. */
  readonly log: readonly string[];
};

/** The deployment that the sample ledger is of. */
export const TEST_DEPLOYMENT: Deployment = {
  chainId: 31337,
  deployedAtChainBlock: 1n,
  genesisHash: HASH,
  ...forEachContract((place) => sampleAddress(`c${place}`)),
  ledger: sampleAddress("1ed6"),
  rulebook: sampleAddress("4b"),
  runtimeHashes: forEachContract(() => HASH),
  formerRulebooks: [],
  nextRulebook: null,
};

function forEachContract<Value>(valueAt: (place: number) => Value) {
  const entries = CONTRACT_NAMES.map((name, place) => [name, valueAt(place)]);
  return Object.fromEntries(entries) as Record<ContractName, Value>; // every name, one line above
}

/** Starts the API before the suite's tests and stops it after them. */
export function useApi(overrides: Partial<ApiConfig> = {}): TestApi {
  const ledger = useSampleLedger();
  const log: string[] = [];
  let running: { readonly api: Api; readonly chain: TestChain } | undefined;
  let stop = async (): Promise<void> => undefined;
  before(async function () {
    this.timeout(START_LIMIT_MS);
    const webDir = writeWeb();
    const chain = await startAnvil();
    const connection = await connectDatabase({
      url: ledger.url,
      readOnly: true,
      prepares: true,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    });
    const api = await startApi({
      db: connection.db,
      chain: chain.client,
      deployment: TEST_DEPLOYMENT,
      config: { ...testConfig(ledger.url, webDir), ...overrides },
      logger: pino({ level: "info" }, { write: (line) => log.push(line) }),
      metrics: new Registry(),
    });
    running = { api, chain };
    stop = async () => {
      await api.stop();
      await connection.close();
      await chain.stop();
      rmSync(webDir, { recursive: true });
    };
  });
  after(() => stop());
  const started = () => {
    if (running === undefined) throw new Error("The API is there once tests run.");
    return running;
  };
  return {
    get url() {
      return started().api.url;
    },
    get db() {
      return ledger.db;
    },
    get databaseUrl() {
      return ledger.url;
    },
    get chain() {
      return started().chain;
    },
    log,
  };
}

function testConfig(databaseUrl: string, webDir: string): ApiConfig {
  return {
    host: "127.0.0.1",
    port: 0,
    databaseUrl,
    name: "Test registry",
    training: null,
    webDir,
    requestsPerMinute: 100_000,
    maxLag: 5,
    publicUrl: null,
    trustedProxies: 0,
  };
}

function writeWeb(): string {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-web-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Sixtwo</title>");
  writeFileSync(join(folder, "assets", "app-1a2b.js"), "export {};");
  return folder;
}
