import { expect } from "chai";
import { readChainConfig } from "./config.ts";

describe("readChainConfig", () => {
  it("has a default for everything", () => {
    expect(readChainConfig({})).to.deep.equal({
      ...{ dataDir: "data", port: 8545, host: "127.0.0.1", logLevel: "info" },
    });
  });

  it("names the variable that is wrong, with its value", () => {
    expect(() => readChainConfig({ CHAIN_PORT: "http" })).to.throw('CHAIN_PORT is "http"');
  });
});
