import { expect } from "chai";
import { readOpenReserve } from "./read-open-reserve.ts";

describe("the form of a reserve", () => {
  it("gives the account and what it is for", () => {
    const values = { account: ` 0x${"A1".repeat(20)} `, kind: "buffer" };
    expect(readOpenReserve("XXA01", values)).to.deep.equal({
      ok: true,
      terms: { account: `0x${"a1".repeat(20)}`, registry: "XXA01", kind: "buffer" },
    });
  });

  it("refuses what is no address", () => {
    expect(readOpenReserve("XXA01", { account: "0x12", kind: "buffer" })).to.deep.equal({
      ok: false,
      faults: { account: "address" },
    });
  });
});
