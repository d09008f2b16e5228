import { RegistryError } from "@sixtwo/domain";
import { pino } from "pino";
import { lockDataDir } from "./data-dir.ts";
import { readChainConfig } from "./embedded-chain/config.ts";
import { startEmbeddedChain } from "./embedded-chain/start-embedded-chain.ts";

/** Runs the embedded chain as a service of its own until SIGTERM or SIGINT. */
async function runChain(): Promise<void> {
  const { dataDir, port, host, logLevel } = readChainConfig();
  const logger = pino({ level: logLevel }, pino.destination(2));
  const lock = await lockDataDir(dataDir);
  const chain = await startEmbeddedChain({ dataDir, port, host, logger });
  await lock.setPlaces({ url: chain.rpcUrl });
  const stop = async (exitCode: number) => {
    await chain.stop();
    await lock.release();
    process.exit(exitCode);
  };
  process.once("SIGTERM", () => void stop(0));
  process.once("SIGINT", () => void stop(0));
  void chain.failed.then(() => stop(1));
  process.stdout.write(`Chain ${chain.chainId} ready at ${chain.rpcUrl}\n`);
}

runChain().catch((error: unknown) => {
  const text =
    error instanceof RegistryError ? `${error.code}: ${error.message}\n${error.remedy}` : error;
  process.stderr.write(`${text instanceof Error ? text.stack : text}\n`);
  process.exit(1);
});
