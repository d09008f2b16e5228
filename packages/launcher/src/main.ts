// Usage: node packages/launcher/src/main.ts
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { pino } from "pino";
import { backfillView, showBackfillIn } from "./backfill-view.ts";
import { readLauncherConfig } from "./config.ts";
import { makeDataDir } from "./data-dir.ts";
import { type Sixtwo, startSixtwo } from "./start-sixtwo.ts";

const stopping = new AbortController();
const stopRequested = new Promise<void>((resolve) => {
  stopping.signal.addEventListener("abort", () => resolve());
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopping.abort();
    console.log("\n  Stopping");
  });
}

try {
  await run();
  process.exit(0);
} catch (error) {
  if (stopping.signal.aborted) process.exit(0); // the start was given up, as asked
  console.error(describe(error));
  process.exit(1);
}

async function run(): Promise<void> {
  const config = readLauncherConfig();
  await makeDataDir(config.dataDir); // the log is opened there first of all
  const started = performance.now();
  // Errors go to the terminal; the rest to a file beside the data, where an operator looks.
  const logger = pino({ level: config.logLevel }, logFile(config.dataDir));
  const sixtwo = await startSixtwo({
    ...{ config, logger, stopping: stopping.signal },
    onStep: (step) => console.log(`  ${step}`),
    showBackfill: showBackfillIn(backfillView(process.stdout, config), stopping.signal),
  });
  announce(sixtwo, config.training, performance.now() - started);
  const failure = await Promise.race([sixtwo.failed, stopRequested]);
  await sixtwo.stop();
  if (failure) throw new Error(`${failure} Start again; what was accepted is kept.`);
}

function logFile(dataDir: string) {
  return pino.destination({ dest: join(dataDir, "sixtwo.log"), mkdir: true, append: true });
}

function announce({ url }: Sixtwo, training: boolean, elapsedMs: number): void {
  const seconds = (elapsedMs / 1000).toFixed(1);
  console.log(`
  Sixtwo is ready at ${url}   (${seconds} s)

    Explorer   ${url}/
    Wallet     ${url}/wallet
    Console    ${url}/console
    GraphQL    ${url}/graphql
${training ? "\n  This is the training country. Sign in with any of its roles; nothing here counts.\n" : ""}
  Ctrl-C stops it.
`);
}

function describe(error: unknown): string {
  if (error instanceof RegistryError) {
    return `\n  ${error.code}: ${error.message}\n  What to do: ${error.remedy}\n`;
  }
  return `\n  ${error instanceof Error ? error.stack : error}\n`;
}
