import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { type Cursor, moveCursor, readCursor } from "./cursor.ts";

const cursorAt = (number: bigint): Cursor => ({
  chainId: 31337n,
  ledger: address("0x00000000000000000000000000000000000000a1"),
  number,
  hash: `0x${number.toString(16).padStart(64, "0")}`,
  minedAt: new Date("2026-01-01T00:00:00Z"),
});

describe("moveCursor", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.close());

  const failureOf = (move: Promise<void>) =>
    move.then(
      () => null,
      (error: Error) => error,
    );

  it("moves from where the cursor is, the first time from nowhere", async () => {
    expect(await readCursor(database.db)).to.equal(null);
    await moveCursor(database.db, null, cursorAt(1n));
    await moveCursor(database.db, cursorAt(1n), cursorAt(5n));
    expect(await readCursor(database.db)).to.deep.equal(cursorAt(5n));
  });

  it("does not move from where it no longer is", async () => {
    await moveCursor(database.db, null, cursorAt(5n));
    for (const from of [null, cursorAt(4n), { ...cursorAt(5n), hash: cursorAt(6n).hash }]) {
      const failure = await failureOf(moveCursor(database.db, from, cursorAt(9n)));
      expect(failure).to.have.property("code", "NOT_SYNCED");
    }
    expect(await readCursor(database.db)).to.deep.equal(cursorAt(5n));
  });
});
