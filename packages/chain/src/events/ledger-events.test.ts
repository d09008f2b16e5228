import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { zeroAddress } from "viem";
import { testBlock } from "../testing/test-terms.ts";
import { ledgerDecoders } from "./ledger-events.ts";

const MOVERS = {
  operator: "0x00000000000000000000000000000000000000A2",
  from: zeroAddress,
  to: "0x00000000000000000000000000000000000000a1",
} as const;

describe("a transfer told by the ledger", () => {
  it("is the same for one block and for a batch of one", () => {
    const expected = {
      name: "Transfer",
      operator: "0x00000000000000000000000000000000000000a2",
      from: null,
      to: "0x00000000000000000000000000000000000000a1",
      items: [{ blockId: testBlock(1n), quantity: 500n }],
    };
    const { TransferSingle, TransferBatch } = ledgerDecoders;
    expect(TransferSingle({ ...MOVERS, id: testBlock(1n), value: 500n })).to.deep.equal(expected);
    expect(TransferBatch({ ...MOVERS, ids: [testBlock(1n)], values: [500n] })).to.deep.equal(
      expected,
    );
  });

  for (const values of [[500n], [500n, 20n, 1n]]) {
    it(`does not read with 2 blocks and ${values.length} quantities`, () => {
      const ids = [testBlock(1n), testBlock(501n)];
      expect(() => ledgerDecoders.TransferBatch({ ...MOVERS, ids, values }))
        .to.throw(RegistryError, `2 blocks and ${values.length} quantities`)
        .and.include({ code: "CHAIN_UNSUPPORTED" });
    });
  }
});
