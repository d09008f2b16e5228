import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { readLauncherConfig } from "./config.ts";

describe("readLauncherConfig", () => {
  const failure = (environment: Record<string, string>): string => {
    try {
      readLauncherConfig(environment);
    } catch (error) {
      if (error instanceof RegistryError) return `${error.code}: ${error.message}`;
    }
    return "none";
  };

  it("has a default for everything", () => {
    const { port, host, dataDir, training, publicUrl } = readLauncherConfig({});
    expect([port, host, dataDir, training]).to.deep.equal([4000, "127.0.0.1", "data", true]);
    expect(publicUrl).to.equal(undefined);
  });

  it("knows a terminal that only takes lines", () => {
    const dumb = ["", "xterm", "dumb"].map((TERM) => readLauncherConfig({ TERM }).isTerminalDumb);
    expect(dumb).to.deep.equal([false, false, true]);
  });

  it("trains on the embedded chain only", () => {
    expect(readLauncherConfig({ RPC_URL: "http://node:8545" }).training).to.equal(false);
    const both = { RPC_URL: "http://node:8545", TRAINING: "on" };
    expect(failure(both)).to.contain("CONFIG_INVALID: TRAINING is on while RPC_URL is set");
  });

  it("names the variable that is wrong, and its value", () => {
    expect(failure({ PORT: "abc" })).to.contain('PORT is "abc"');
    expect(failure({ TRAINING: "yes" })).to.contain('TRAINING is "yes"');
    expect(failure({ PUBLIC_URL: "example.org" })).to.contain('PUBLIC_URL is "example.org"');
    expect(readLauncherConfig({ PUBLIC_URL: "https://example.org" }).publicUrl).to.equal(
      "https://example.org",
    );
  });
});
