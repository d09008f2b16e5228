import { STILL_VALID } from "@sixtwo/db";
import type { RowOf } from "@sixtwo/db/mirror";
import { expect } from "chai";
import { type Content, createVersionedRows } from "./versioned-rows.ts";

type Hold = RowOf<"holds">;

describe("versioned rows", () => {
  const begin = (remembered = 10, isWhole = true) =>
    createVersionedRows<"holds">({ keyOf: ({ block_id }) => block_id, isWhole, remembered });
  const content = (key: number, note: string) =>
    ({ block_id: BigInt(key), note }) as unknown as Content<Hold>; // as much of one as they look at
  const key = (number: number) => BigInt(number) as Hold["block_id"];
  const told = (rows: readonly Hold[]) =>
    rows.map(({ block_id, note, valid_from, valid_to }) => {
      return `${block_id} ${note} ${valid_from}-${valid_to === STILL_VALID ? "" : valid_to}`;
    });

  it("give each state its time, the last change last", () => {
    const rows = begin();
    rows.put(key(1), content(1, "a"), 5n);
    rows.put(key(2), content(2, "a"), 5n);
    rows.put(key(1), content(1, "b"), 7n);
    expect(told(rows.takeChanges().added)).to.deep.equal(["1 a 5-7", "2 a 5-", "1 b 7-"]);
  });

  it("leave no trace of what one chain block replaced", () => {
    const rows = begin();
    rows.put(key(1), content(1, "a"), 5n);
    expect(rows.change(key(1), { note: "b" }, 5n)).to.equal(true);
    rows.put(key(2), content(2, "a"), 5n);
    rows.end(key(2), 5n);
    expect(told(rows.takeChanges().added)).to.deep.equal(["1 b 5-"]);
  });

  it("close what was stored, and change no row that was given away", () => {
    const rows = begin();
    rows.put(key(1), content(1, "a"), 5n);
    const first = rows.takeChanges();
    rows.put(key(1), content(1, "b"), 6n);
    rows.put(key(1), content(1, "c"), 7n);
    const second = rows.takeChanges();
    expect(second.closed).to.deep.equal([{ key: 1n, validFrom: 5n, validTo: 6n }]);
    expect(told(second.added)).to.deep.equal(["1 b 6-7", "1 c 7-"]);
    expect(told(first.added)).to.deep.equal(["1 a 5-"]);
    rows.end(key(1), 8n);
    expect(rows.takeChanges()).to.deep.equal({
      closed: [{ key: 1n, validFrom: 7n, validTo: 8n }],
      added: [],
    });
  });

  it("change nothing that is not there", () => {
    const rows = begin();
    expect(rows.change(key(1), { note: "b" }, 5n)).to.equal(false);
    rows.end(key(1), 5n);
    expect(rows.pending()).to.equal(0);
  });

  it("give what will not change again before the rest", () => {
    const rows = begin();
    rows.put(key(1), content(1, "a"), 5n);
    rows.put(key(1), content(1, "b"), 6n);
    expect(told(rows.takeFinished().added)).to.deep.equal(["1 a 5-6"]);
    expect(rows.pending()).to.equal(1);
    expect(told(rows.takeChanges().added)).to.deep.equal(["1 b 6-"]);
  });

  it("forget first what did not change since they last forgot, and no more than is too much", () => {
    const rows = begin(2);
    for (const number of [1, 2, 3, 4]) rows.put(key(number), content(number, "a"), 5n);
    rows.takeChanges();
    const known = () => [1, 2, 3, 4, 5].filter((number) => rows.get(key(number)) !== undefined);
    expect(known()).to.deep.equal([3, 4]);
    rows.put(key(3), content(3, "b"), 6n);
    rows.put(key(5), content(5, "a"), 6n);
    rows.takeChanges();
    expect(known()).to.deep.equal([3, 5]);
    expect(rows.unknown([key(3), key(4), key(4)])).to.deep.equal([4n]);
  });

  it("know what is no more, while the database still has it", () => {
    const rows = begin(10, false);
    rows.learn([{ block_id: key(1), note: "a", valid_from: 5n, valid_to: STILL_VALID } as Hold]); // as much of one as they look at
    rows.end(key(1), 6n);
    expect(rows.unknown([key(1), key(2)])).to.deep.equal([2n]);
    rows.put(key(1), content(1, "b"), 7n);
    expect(rows.takeChanges().closed).to.deep.equal([{ key: 1n, validFrom: 5n, validTo: 6n }]);
    rows.end(key(1), 8n);
    rows.takeChanges();
    expect(rows.unknown([key(1)])).to.deep.equal([1n]); // by now the database says so itself
  });

  it("know that what they do not have is nowhere, until they forget", () => {
    const rows = begin(1);
    rows.put(key(1), content(1, "a"), 5n);
    rows.takeChanges();
    expect(rows.unknown([key(9)])).to.deep.equal([]);
    rows.put(key(2), content(2, "a"), 6n);
    rows.takeChanges();
    expect(rows.isWhole()).to.equal(false);
    expect(rows.unknown([key(9)])).to.deep.equal([9n]);
  });
});
