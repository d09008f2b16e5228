import { expect } from "chai";
import { assert, bigInt, property } from "fast-check";
import { type Block, serialsOf, splitBlock } from "./block.ts";
import { packBlockId } from "./block-id.ts";
import { RegistryError } from "./error.ts";
import { registryCode } from "./registry-code.ts";
import { tonnes } from "./tonnes.ts";
import { vintage } from "./vintage.ts";

function block(first: bigint, quantity: bigint): Block {
  const registry = registryCode("GHA01");
  const id = packBlockId({ registry, vintage: vintage(2023), batch: 7n, first });
  return { id, quantity: tonnes(quantity) };
}

describe("block", () => {
  it("covers as many serials as it has tonnes", () => {
    expect(serialsOf(block(1001n, 5000n))).to.deep.equal({ first: 1001n, last: 6000n });
    expect(serialsOf(block(1n, 1n))).to.deep.equal({ first: 1n, last: 1n });
  });

  it("has no serial when it is empty", () => {
    expect(() => serialsOf(block(1n, 0n))).to.throw(RegistryError, "has no serial");
  });

  it("keeps its id and its head when the tail is detached", () => {
    const { head, tail } = splitBlock(block(1001n, 5000n), tonnes(2000n));
    expect(head).to.deep.equal(block(1001n, 3000n));
    expect(tail).to.deep.equal(block(4001n, 2000n));
  });

  for (const quantity of [0n, 5000n, 5001n]) {
    it(`of 5000 t is not split by ${quantity} t`, () => {
      expect(() => splitBlock(block(1n, 5000n), tonnes(quantity)))
        .to.throw(RegistryError, `${quantity} t do not split a block of 5000 t`)
        .and.include({ code: "BAD_INPUT" });
    });
  }

  it("is tiled by its two parts: no gap, no overlap, nothing lost", () => {
    const first = bigInt({ min: 1n, max: 2n ** 60n });
    const part = bigInt({ min: 1n, max: 2n ** 47n });
    assert(
      property(first, part, part, (start, kept, detached) => {
        const whole = block(start, kept + detached);
        const { head, tail } = splitBlock(whole, tonnes(detached));
        expect(serialsOf(head).first).to.equal(serialsOf(whole).first);
        expect(serialsOf(tail).first).to.equal(serialsOf(head).last + 1n);
        expect(serialsOf(tail).last).to.equal(serialsOf(whole).last);
        expect(head.quantity + tail.quantity).to.equal(whole.quantity);
      }),
    );
  });
});
