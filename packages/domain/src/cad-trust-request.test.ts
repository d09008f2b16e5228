import { expect } from "chai";
import { retryRequestText, runRequestText } from "./cad-trust-request.ts";

const ASKING = { chainId: 6262, ledger: "0xAB", issuedAt: "2026-11-21T10:00:00.000Z" };
const WHERE = "Chain: 6262\nLedger: 0xab\nIssued at: 2026-11-21T10:00:00.000Z";

describe("retryRequestText", () => {
  it("names the record, the registry and the moment", () => {
    expect(retryRequestText({ key: "unit:GHA01-2023-1-1", ...ASKING })).to.equal(
      `Try this CAD Trust record again.\nRecord: unit:GHA01-2023-1-1\n${WHERE}`,
    );
  });
});

describe("runRequestText", () => {
  it("names the Party, the registry and the moment", () => {
    expect(runRequestText({ party: "GHA", ...ASKING })).to.equal(
      `Publish to CAD Trust now.\nParty: GHA\n${WHERE}`,
    );
  });
});
