import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { readApiConfig, WEB_DIR } from "./config.ts";

const LEAST = { DATABASE_URL: "postgres://u:s3cret@db/sixtwo", RPC_URL: "http://chain:8545" };

describe("readApiConfig", () => {
  const failure = (environment: Record<string, string | undefined>) => {
    try {
      readApiConfig(environment);
    } catch (error) {
      if (error instanceof RegistryError) return `${error.code}: ${error.message}`;
    }
    return "none";
  };

  it("needs a database and a node, and has a default for the rest", () => {
    expect(readApiConfig(LEAST)).to.deep.equal({
      host: "127.0.0.1",
      port: 4000,
      databaseUrl: "postgres://u:s3cret@db/sixtwo",
      rpcUrl: "http://chain:8545",
      deploymentFile: undefined,
      dataDir: "data",
      name: "Sixtwo",
      training: null,
      webDir: WEB_DIR,
      requestsPerMinute: 3000,
      maxLag: 5,
      publicUrl: null,
      trustedProxies: 0,
      rest: { finality: 64, signingKey: null, dumpsDir: join("data", "dumps") },
      logLevel: "info",
      graphql: {
        introspection: true,
        persistedOnly: false,
        subscriptionsPerClient: 50,
        responseCacheMegabytes: 16,
      },
    });
  });

  it("takes the limits of GraphQL", () => {
    const limits = { INTROSPECTION: "off", PERSISTED_ONLY: "on", RESPONSE_CACHE_MB: "64" };
    expect(readApiConfig({ ...LEAST, ...limits }).graphql).to.deep.equal({
      introspection: false,
      persistedOnly: true,
      subscriptionsPerClient: 50,
      responseCacheMegabytes: 64,
    });
    expect(failure({ ...LEAST, INTROSPECTION: "maybe" })).to.contain("INTROSPECTION is");
  });

  it("takes an empty value for none, as docker compose passes it", () => {
    expect(readApiConfig({ ...LEAST, PORT: "", TRAINING: "" })).to.deep.equal(readApiConfig(LEAST));
  });

  it("never offers training keys: only the launcher names their file", () => {
    expect(readApiConfig({ ...LEAST, TRAINING: "on" }).training).to.deep.equal({ keysFile: null });
  });

  it("makes a signing key on a training machine, and takes the one that is set anywhere", () => {
    const made = { file: join("data", "signing-key.pem"), make: true };
    expect(readApiConfig({ ...LEAST, TRAINING: "on" }).rest?.signingKey).to.deep.equal(made);
    const set = { ...LEAST, TRAINING: "on", SIGNING_KEY_FILE: "/keys/a.pem" };
    expect(readApiConfig(set).rest?.signingKey).to.deep.equal({ file: "/keys/a.pem", make: false });
  });

  it("names the variable that is wrong, and no secret", () => {
    expect(failure({ ...LEAST, PORT: "http" })).to.contain('CONFIG_INVALID: PORT is "http"');
    expect(failure({ ...LEAST, PUBLIC_URL: "example.org" })).to.contain("PUBLIC_URL is");
    expect(failure({ RPC_URL: "x" })).to.contain("DATABASE_URL is not set");
    const secret = failure({ ...LEAST, DATABASE_URL: "mysql://u:s3cret@db/x" });
    expect(secret).to.contain("DATABASE_URL is set: not a PostgreSQL URL");
    expect(secret).to.not.contain("s3cret");
  });
});
