import { expect } from "chai";
import { engineHost } from "./engine-host.ts";

describe("engineHost", () => {
  it("is another loopback address each time where there are many", () => {
    const hosts = Array.from({ length: 20 }, () => engineHost("linux"));
    for (const host of hosts) expect(host).to.match(/^127\.[1-9]\d*\.\d+\.\d+$/);
    expect(new Set(hosts).size).to.be.greaterThan(15);
  });

  it("is the one that other systems have", () => {
    expect(engineHost("darwin")).to.equal("127.0.0.1");
  });
});
