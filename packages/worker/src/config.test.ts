import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { readWorkerConfig } from "./config.ts";

const DATABASE_URL = "postgres://sixtwo:secret@localhost:5432/sixtwo";

describe("readWorkerConfig", () => {
  it("takes an empty value for an unset one", () => {
    const empty = { CAD_TRUST_URL: "", CAD_TRUST_API_KEY: "", CAD_TRUST_SCHEDULE: "", PORT: "" };
    const limit = { CAD_TRUST_PENDING_LIMIT: "" };
    const chain = { RPC_URL: "", FINALITY: "", RECONCILE_SCHEDULE: "" };
    const dumps = { DATA_DIR: "", DUMPS_DIR: "", DUMP_SCHEDULE: "", DUMP_KEEP_DAYS: "" };
    expect(
      readWorkerConfig({ DATABASE_URL, ...empty, ...limit, ...chain, ...dumps }),
    ).to.deep.equal({
      databaseUrl: DATABASE_URL,
      cadTrustUrl: null,
      cadTrustApiKey: null,
      cadTrustSchedule: null,
      cadTrustPendingLimitMs: 1_800_000,
      publicUrl: null,
      rpcUrl: null,
      finality: 64,
      reconcileSchedule: null,
      dumps: { dir: join("data", "dumps"), keepDays: 30, schedule: null },
      host: "127.0.0.1",
      port: 4000,
      logLevel: "info",
    });
  });

  it("keeps dumps where DUMPS_DIR says, else in DATA_DIR", () => {
    const inData = readWorkerConfig({ DATABASE_URL, DATA_DIR: "/d" }).dumps?.dir;
    const elsewhere = readWorkerConfig({ DATABASE_URL, DATA_DIR: "/d", DUMPS_DIR: "/e" }).dumps
      ?.dir;
    expect([inData, elsewhere]).to.deep.equal([join("/d", "dumps"), "/e"]);
  });

  it("names a missing variable and keeps a wrong database URL to itself", () => {
    expect(failureOf({})).to.include({
      code: "CONFIG_INVALID",
      message: "DATABASE_URL is not set: the worker needs it.",
    });
    expect(failureOf({ DATABASE_URL: "mysql://user:secret@host" }).message).to.equal(
      "DATABASE_URL is set: it must be like postgres://user:password@host:5432/sixtwo.",
    );
    expect(failureOf({ DATABASE_URL, PORT: "70000" }).message).to.contain('PORT is "70000"');
  });
});

function failureOf(environment: Readonly<Record<string, string>>): RegistryError {
  try {
    readWorkerConfig(environment);
  } catch (error) {
    if (error instanceof RegistryError) return error;
  }
  throw new Error("It was accepted.");
}
