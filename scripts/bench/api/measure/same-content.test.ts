import { expect } from "chai";
import { content } from "./same-content.ts";

describe("what an answer says", () => {
  it("is the same in numbers and in digits, in every spelling of a moment and of a word", () => {
    const ours = { quantity: 5000, at: "2022-01-03T10:33:57.000Z", kind: "FIRST_TRANSFER" };
    const theirs = { quantity: "5000", at: "2022-01-03T10:33:57+00:00", kind: "first-transfer" };
    expect(content(ours)).to.deep.equal(content(theirs));
  });

  it("is the same with and without a name around all of it", () => {
    const rows = [{ id: "1", holder: null }];
    expect(content({ itmo: { history: rows } })).to.deep.equal(content({ nodes: rows }));
  });

  it("differs in another value, another order and a missing row", () => {
    const rows = [
      { id: 1, frozen: false },
      { id: 2, frozen: false },
    ];
    expect(content(rows)).not.to.deep.equal(content([{ id: 1, frozen: true }, rows[1]]));
    expect(content(rows)).not.to.deep.equal(content(rows.toReversed()));
    expect(content(rows)).not.to.deep.equal(content(rows.slice(0, 1)));
  });
});
