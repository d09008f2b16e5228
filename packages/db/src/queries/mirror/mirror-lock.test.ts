import { expect } from "chai";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { holdMirrorLock } from "./mirror-lock.ts";

describe("holdMirrorLock", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.close());

  it("lets one work at a time, and the next one after it", async () => {
    const first = await holdMirrorLock(database.db, async () => {
      const second = await holdMirrorLock(database.db, async () => expect.fail("two writers"));
      expect(second).to.equal(false);
    });
    expect(first).to.equal(true);
    expect(await holdMirrorLock(database.db, async () => undefined)).to.equal(true);
  });

  it("is free again after a failure", async () => {
    const failing = holdMirrorLock(database.db, () => Promise.reject(new Error("stop")));
    expect(await failing.catch((error: Error) => error.message)).to.equal("stop");
    expect(await holdMirrorLock(database.db, async () => undefined)).to.equal(true);
  });

  it("ends with its connection", async () => {
    const failing = holdMirrorLock(database.db, async (connection) => {
      await database.cutConnections();
      await connection.selectFrom("ledger.cursor").select("number").execute();
    });
    expect(
      await failing.then(
        () => "went on",
        () => "failed",
      ),
    ).to.equal("failed");
    expect(await heldOnceReconnected()).to.equal(true);
  });

  /** A pool learns of each connection that was cut when it is told, or when it tries to use it. */
  async function heldOnceReconnected(): Promise<boolean> {
    for (let tries = 0; tries < 100; tries++) {
      const held = await holdMirrorLock(database.db, async () => undefined).catch(() => null);
      if (held !== null) return held;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  }
});
