import { expect } from "chai";
import fc from "fast-check";
import {
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  pad,
  parseAbi,
} from "viem";
import { decodeTransfer } from "../../../../bench/limit/decode-transfers.ts";

const ABI = parseAbi([
  "event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)",
  "event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)",
]);

const address = fc
  .bigInt({ min: 0n, max: 2n ** 160n - 1n })
  .map((value) => hex(value, 20) as Address); // 20 bytes
const word = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
const parties = fc.record({ operator: address, from: address, to: address });

describe("the flat decoder of the limit reference", () => {
  it("reads any single transfer as viem writes it", () => {
    fc.assert(
      fc.property(parties, word, word, (args, id, value) => {
        const data = encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [id, value]);
        const topics = encodeEventTopics({ abi: ABI, eventName: "TransferSingle", args });
        expect(decode(topics, data)).to.deep.equal({ ...args, items: [[0, id, value]] });
      }),
    );
  });

  it("reads any batch, an empty one too", () => {
    const items = fc.array(fc.tuple(word, word), { maxLength: 6 });
    fc.assert(
      fc.property(parties, items, (args, pairs) => {
        const [ids, values] = [pairs.map(([id]) => id), pairs.map(([, value]) => value)];
        const data = encodeAbiParameters(
          [{ type: "uint256[]" }, { type: "uint256[]" }],
          [ids, values],
        );
        const topics = encodeEventTopics({ abi: ABI, eventName: "TransferBatch", args });
        const expected = pairs.map(([id, value], place) => [place, id, value]);
        expect(decode(topics, data)).to.deep.equal({ ...args, items: expected });
      }),
    );
  });
});

function decode(topics: readonly unknown[], data: Hex) {
  const found = { operator: "", from: "", to: "", items: [] as [number, bigint, bigint][] };
  const log = { topics: topics.map(String), data, blockNumber: "0x1", logIndex: "0x0" };
  decodeTransfer(
    { ...log, blockTimestamp: "0x0", transactionHash: "0x" },
    {
      parties: (operator, from, to) => {
        Object.assign(found, { operator: `0x${operator}`, from: `0x${from}`, to: `0x${to}` });
      },
      item: (place, id, value) =>
        void found.items.push([place, BigInt(`0x${id}`), BigInt(`0x${value}`)]),
    },
  );
  return found;
}

function hex(value: bigint, size: number): Hex {
  return pad(`0x${value.toString(16)}`, { size });
}
