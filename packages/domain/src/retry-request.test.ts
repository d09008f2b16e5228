import { expect } from "chai";
import { retryRequestText } from "./retry-request.ts";

describe("retryRequestText", () => {
  it("names the record, the registry and the moment", () => {
    const request = {
      key: "unit:GHA01-2023-1-1",
      chainId: 6262,
      ledger: "0xAB",
      issuedAt: "2026-11-21T10:00:00.000Z",
    };
    expect(retryRequestText(request)).to.equal(
      "Try this CAD Trust record again.\nRecord: unit:GHA01-2023-1-1\nChain: 6262\n" +
        "Ledger: 0xab\nIssued at: 2026-11-21T10:00:00.000Z",
    );
  });
});
