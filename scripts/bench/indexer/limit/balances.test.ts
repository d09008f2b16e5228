import { expect } from "chai";
import fc from "fast-check";
import { createBalances } from "../../../../bench/limit/balances.ts";
import { add, negative, wholeOf } from "../../../../bench/limit/whole-number.ts";

const wordOf = (value: bigint) => value.toString(16).padStart(64, "0");

describe("whole numbers of the limit reference", () => {
  it("are exact, whatever their size", () => {
    const any = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(BigInt(wholeOf(wordOf(one)))).to.equal(one);
        const difference = add(wholeOf(wordOf(one)), negative(wholeOf(wordOf(other))));
        expect(BigInt(difference)).to.equal(one - other);
      }),
    );
  });

  it("are plain numbers while that is exact", () => {
    expect(wholeOf(wordOf(2n ** 52n - 1n))).to.equal(4_503_599_627_370_495);
    expect(wholeOf(wordOf(2n ** 52n))).to.equal(4_503_599_627_370_496n);
    expect(add(4_503_599_627_370_496n, -1)).to.equal(4_503_599_627_370_495);
  });
});

describe("balances of the limit reference", () => {
  it("hold what came and has not gone, and nothing of nobody", () => {
    const balances = createBalances();
    balances.move(7, { from: 0, to: 1, value: 100 });
    balances.move(7, { from: 1, to: 2, value: 30 });
    balances.move(8, { from: 0, to: 2, value: 2n ** 200n });
    balances.move(8, { from: 2, to: 0, value: 2n ** 200n });
    expect([...balances.held()]).to.deep.equal([
      { token: 7, account: 1, value: 70 },
      { token: 7, account: 2, value: 30 },
    ]);
  });

  it("refuse an account that no key has room for", () => {
    const move = { from: 0, to: 2 ** 21, value: 1 };
    expect(() => createBalances().move(1, move)).to.throw(RangeError, "Account 2097152");
  });
});
