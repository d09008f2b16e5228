import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { readIndexerConfig } from "./config.ts";

const LEAST = { DATABASE_URL: "postgres://u:s3cret@h:5432/d", RPC_URL: "http://127.0.0.1:8545" };

describe("readIndexerConfig", () => {
  const failureOf = (environment: Record<string, string | undefined>) => {
    try {
      readIndexerConfig(environment);
    } catch (error) {
      if (error instanceof RegistryError) return error;
    }
    return undefined;
  };

  it("needs a database and a chain, and has a default for the rest", () => {
    expect(readIndexerConfig({ ...LEAST, DEPLOYMENT_FILE: "", PORT: "" })).to.deep.equal({
      databaseUrl: "postgres://u:s3cret@h:5432/d",
      rpcUrl: "http://127.0.0.1:8545",
      deploymentFile: undefined,
      dataDir: "data",
      host: "127.0.0.1",
      port: 4000,
      finality: 64,
      pollMs: 1000,
      heldRows: 50_000,
      logLevel: "info",
      isTerminalDumb: false,
    });
    expect(readIndexerConfig({ ...LEAST, TERM: "dumb" }).isTerminalDumb).to.equal(true);
  });

  it("names the variable at fault, and shows no secret", () => {
    expect(failureOf({ ...LEAST, RPC_URL: undefined })?.message).to.contain("RPC_URL is not set");
    expect(failureOf({ ...LEAST, FINALITY: "0" })?.message).to.contain('FINALITY is "0"');
    expect(failureOf({ ...LEAST, HELD_ROWS: "999" })?.message).to.contain('HELD_ROWS is "999"');
    const failure = failureOf({ ...LEAST, DATABASE_URL: "mysql://u:s3cret@h/d" });
    expect(failure?.code).to.equal("CONFIG_INVALID");
    expect(failure?.message).to.equal("DATABASE_URL is set: not a PostgreSQL URL.");
  });
});
