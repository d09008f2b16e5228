import { registryCode, tonnes, unpackBlockId } from "@sixtwo/domain";
import { expect } from "chai";
import type { Act } from "./act.ts";
import { book, bookedBlock, EMPTY_BOOKS } from "./bookkeeping.ts";
import type { TrainingActivity } from "./fixtures.ts";

const activity = { id: "A", registry: registryCode("XXA01") } as TrainingActivity; // only these are read

function booksAfter(...acts: readonly Act[]) {
  return acts.reduce(book, EMPTY_BOOKS);
}

function issue(block: string, quantity: bigint): Act {
  return {
    kind: "issue",
    block,
    activity,
    to: "a",
    vintage: 2024,
    quantity: tonnes(quantity),
    authorization: null,
  };
}

describe("the training plan's books", () => {
  it("number serials and batches of a registry in order", () => {
    const books = booksAfter(issue("one", 100n), issue("two", 50n));
    expect(unpackBlockId(bookedBlock(books, "two").id)).to.deep.include({ batch: 2n, first: 101n });
  });

  it("give the sent tail its own id and leave the rest under the old one", () => {
    const send: Act = { kind: "send", block: "one", quantity: tonnes(30n), to: "b", part: "sent" };
    const books = booksAfter(issue("one", 100n), send);
    expect(unpackBlockId(bookedBlock(books, "sent").id).first).to.equal(71n);
    expect(bookedBlock(books, "sent").quantity).to.equal(30n);
    expect(bookedBlock(books, "one").quantity).to.equal(70n);
  });

  it("keep the id of a block that is sent whole", () => {
    const send: Act = { kind: "send", block: "one", quantity: tonnes(100n), to: "b", part: "sent" };
    const books = booksAfter(issue("one", 100n), send);
    expect(bookedBlock(books, "sent").id).to.equal(bookedBlock(books, "one").id);
  });

  it("leave out what an approach sets aside, and number on behind it", () => {
    const levied: Act = { ...issue("one", 100n), levied: tonnes(7n) } as Act; // an issue's act, with one field more
    const books = booksAfter(levied, issue("two", 50n));
    expect(bookedBlock(books, "one").quantity).to.equal(93n);
    expect(unpackBlockId(bookedBlock(books, "two").id).first).to.equal(101n);
  });

  it("take a frozen part out of the block", () => {
    const freeze: Act = {
      kind: "freeze-run",
      block: "one",
      quantity: tonnes(40n),
      part: "held",
      reason: "double-claim",
      note: "",
    };
    const books = booksAfter(issue("one", 100n), freeze);
    expect(bookedBlock(books, "one").quantity).to.equal(60n);
    expect(unpackBlockId(bookedBlock(books, "held").id).first).to.equal(61n);
  });

  it("take a requested part out of the block", () => {
    const request: Act = {
      kind: "request",
      request: "r",
      block: "one",
      quantity: tonnes(40n),
      to: "b",
    };
    const books = booksAfter(issue("one", 100n), request);
    expect(bookedBlock(books, "one").quantity).to.equal(60n);
    expect(books.requests.get("r")).to.equal(1n);
  });

  it("refuse a block that nothing was issued under", () => {
    expect(() => bookedBlock(EMPTY_BOOKS, "nothing")).to.throw(
      'names block "nothing" before it is issued',
    );
  });
});
