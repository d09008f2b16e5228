import { approachCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { terminalAccount } from "./terminal-account.ts";

const GHA01 = registryCode("GHA01");

describe("a terminal account", () => {
  it("differs by registry, approach and kind", () => {
    const addresses = [
      terminalAccount(GHA01, approachCode("CA0001"), "ndc-use"),
      terminalAccount(GHA01, approachCode("CA0001"), "imp-cancellation"),
      terminalAccount(GHA01, approachCode("CA0002"), "ndc-use"),
      terminalAccount(registryCode("GHA02"), approachCode("CA0001"), "ndc-use"),
      terminalAccount(GHA01, null, "ndc-use"),
    ];
    expect(new Set(addresses).size).to.equal(5);
  });
});
