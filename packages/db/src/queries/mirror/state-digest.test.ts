import { partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { recordEvents } from "./record-events.ts";
import { stateDigest } from "./state-digest.ts";

const row = (registry: string, name: string) => ({
  registry: registryCode(registry),
  party: partyCode(registry.slice(0, 3)),
  name,
  opened_at: new Date("2026-01-01T00:00:00Z"),
  chain_block: 1n,
  log_index: 0n,
  tx_hash: `0x${"ab".repeat(32)}` as const,
});

describe("stateDigest", function () {
  this.timeout(60_000);
  let one: TestDatabase;
  let other: TestDatabase;
  beforeEach(async () => {
    [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterEach(() => Promise.all([one.close(), other.close()]));

  it("is the same for the same rows, in whatever order they came", async () => {
    await recordEvents(one.db, "registries", [row("XXA01", "A"), row("XXC01", "C")]);
    await recordEvents(other.db, "registries", [row("XXC01", "C")]);
    await recordEvents(other.db, "registries", [row("XXA01", "A")]);
    expect(await stateDigest(one.db)).to.deep.equal(await stateDigest(other.db));
  });

  it("tells apart a single column, and says in which table", async () => {
    await recordEvents(one.db, "registries", [row("XXA01", "A")]);
    await recordEvents(other.db, "registries", [row("XXA01", "B")]);
    const [first, second] = [await stateDigest(one.db), await stateDigest(other.db)];
    expect(first.digest).to.not.equal(second.digest);
    expect(first.tables.registries).to.not.equal(second.tables.registries);
    expect({ ...first.tables, registries: "" }).to.deep.equal({ ...second.tables, registries: "" });
  });

  it("does not change when what is recorded is recorded again", async () => {
    await recordEvents(one.db, "registries", [row("XXA01", "A")]);
    const before = await stateDigest(one.db);
    await recordEvents(one.db, "registries", [row("XXA01", "another name")]);
    expect(await stateDigest(one.db)).to.deep.equal(before);
  });
});
