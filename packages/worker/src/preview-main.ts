// Usage: DATABASE_URL=... CAD_TRUST_URL=... node packages/worker/src/preview-main.ts
// Prints as JSON what the next run would publish to CAD Trust, and changes nothing.
import { connectDatabase, requireMigrated } from "@sixtwo/db";
import { invalidSetting, RegistryError } from "@sixtwo/domain";
import { pino } from "pino";
import { cadTrustNode } from "./cad-trust-node.ts";
import { readWorkerConfig, type WorkerConfig } from "./config.ts";
import { previewCadTrust } from "./jobs/preview-cad-trust.ts";

try {
  const preview = await main(readWorkerConfig());
  process.stdout.write(`${JSON.stringify(preview, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.remedy}\n`);
  process.exitCode = 1;
}

async function main(config: WorkerConfig) {
  const { cadTrustUrl: url, cadTrustApiKey: apiKey } = config;
  if (url === null) {
    throw invalidSetting({ name: "CAD_TRUST_URL", value: undefined, problem: "there is no node" });
  }
  const { db, close } = await connectDatabase({ url: config.databaseUrl });
  const { signal: stopping } = new AbortController();
  try {
    await requireMigrated(db);
    return await previewCadTrust({
      ...{
        db,
        clock: () => new Date(),
        logger: pino({ level: config.logLevel }, pino.destination(2)),
      },
      publicUrl: config.publicUrl?.replace(/\/+$/, "") ?? null,
      node: cadTrustNode({ url, apiKey, stopping }),
    });
  } finally {
    await close();
  }
}
