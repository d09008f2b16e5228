import { approachCode, partyCode, registryCode, TCO2E, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { sampleAddress } from "../../testing/sample-address.ts";
import { sampleBlockId } from "../../testing/sample-blocks.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { findApproachStatuses } from "./approach-statuses.ts";
import { countApproaches, findApproaches, listApproaches } from "./approaches.ts";
import { findLevies, type LevyKey, sumLeviesTaken } from "./levies.ts";
import { countLeviesTaken, listLeviesTaken, listLeviesTakenOfRanges } from "./levies-taken.ts";

const hash = (number: number) => `0x${String(number).padStart(64, "0")}` as const;
const GHANA = partyCode("GHA");
const CA0001 = approachCode("CA0001");
const KEY = { party: GHANA, approach: CA0001 };
const ALL = { first: 100, after: null };

describe("the explorer's approaches", () => {
  const deps = useSampleLedger();
  const taken = (log_index: bigint, first: number, quantity: bigint) => ({
    block_id: sampleBlockId(first),
    registry: registryCode("GHA01"),
    party: GHANA,
    vintage: 2023,
    batch: 1n,
    metric: TCO2E,
    first_serial: BigInt(first),
    last_serial: BigInt(first) + quantity - 1n,
    quantity: tonnes(quantity),
    authorization_id: 1,
    taken_at: new Date("2026-06-01T00:00:00Z"),
    chain_block: 6n,
    log_index,
    tx_hash: hash(606),
  });
  before(async () => {
    const rows = [
      { ...taken(20n, 500, 20n), kind: "share-of-proceeds" as const, rate: 500 },
      { ...taken(21n, 520, 8n), kind: "omge-cancellation" as const, rate: 200 },
      { ...taken(22n, 528, 5n), kind: "share-of-proceeds" as const, rate: 500 },
    ];
    await deps.db.insertInto("ledger.levies_taken").values(rows).execute();
  });

  it("stand as they were at a moment, with the initial report of then", async () => {
    const at = async (moment: bigint | null) => {
      const [found] = await findApproaches(deps, { keys: [KEY], moment });
      return [found?.status, found?.initialReport?.documentHash];
    };
    expect(await at(1n)).to.deep.equal(["draft", undefined]);
    expect(await at(2n)).to.deep.equal(["active", hash(221)]);
    expect(await at(null)).to.deep.equal(["active", hash(221)]);
    expect(await at(0n)).to.deep.equal([undefined, undefined]);
  });

  it("are found by each field of the filter", async () => {
    const count = (filter: Parameters<typeof countApproaches>[1]["filter"]) =>
      countApproaches(deps, { filter, moment: null });
    expect(await count({ party: GHANA, approach: CA0001 })).to.equal(1);
    expect(await count({ party: partyCode("CHE") })).to.equal(0);
    expect(await count({ statuses: ["active"], paused: false })).to.equal(1);
    expect(await count({ paused: true })).to.equal(0);
    const page = await listApproaches(deps, { filter: {}, page: ALL, moment: null });
    const after = page.rows[0]?.cursor ?? null;
    const next = await listApproaches(deps, {
      filter: {},
      page: { first: 1, after },
      moment: null,
    });
    expect([page.rows.length, next.rows.length]).to.deep.equal([1, 0]);
  });

  it("tell every status they had, oldest first", async () => {
    const found = await findApproachStatuses(deps, { keys: [KEY], moment: null });
    expect(
      found.map(({ status, changedAt }) => `${status} ${changedAt.toISOString()}`),
    ).to.deep.equal(["draft 2026-01-01T00:00:00.000Z", "active 2026-02-01T00:00:00.000Z"]);
  });

  it("have the levies of a moment", async () => {
    const found = await findLevies(deps, { keys: [KEY], moment: null });
    expect(found.map(({ kind, rate, account }) => [kind, rate, account])).to.deep.equal([
      ["omge-cancellation", 200, null],
      ["share-of-proceeds", 500, sampleAddress("a8")],
    ]);
    expect(await findLevies(deps, { keys: [KEY], moment: 4n })).to.deep.equal([]);
  });

  it("add up what each levy took", async () => {
    const keys: readonly LevyKey[] = [
      { ...KEY, kind: "share-of-proceeds" },
      { ...KEY, kind: "buffer" },
      { ...KEY, kind: "omge-cancellation" },
    ];
    const sums = (moment: bigint | null) => sumLeviesTaken(deps, { keys, metric: TCO2E, moment });
    expect(await sums(null)).to.deep.equal([25n, 0n, 8n]);
    expect(await sums(5n)).to.deep.equal([0n, 0n, 0n]);
  });

  it("list what was set aside, newest first", async () => {
    const filter = { approach: CA0001, kinds: ["share-of-proceeds"] as const };
    const page = await listLeviesTaken(deps, { filter, page: { ...ALL, first: 1 }, moment: null });
    expect(page.rows.map(({ row }) => [row.firstSerial, row.quantity, row.approach])).to.deep.equal(
      [[528n, 5n, "CA0001"]],
    );
    const after = page.rows[0]?.cursor ?? null;
    const next = await listLeviesTaken(deps, { filter, page: { ...ALL, after }, moment: null });
    expect(next.rows.map(({ row }) => row.firstSerial)).to.deep.equal([500n]);
    const count = (more: Parameters<typeof countLeviesTaken>[1]["filter"]) =>
      countLeviesTaken(deps, { filter: more, moment: null });
    expect(await count({ party: GHANA, authorizationId: 1, metric: TCO2E })).to.equal(3);
    expect(await count({ authorizationId: 2 })).to.equal(0);
    const registry = registryCode("GHA01");
    const ranges = [
      { registry, first: 519n, last: 521n },
      { registry, first: 1n, last: 499n },
    ];
    const [some, none] = await listLeviesTakenOfRanges(deps, { ranges, moment: null });
    expect(some?.map(({ kind }) => kind)).to.deep.equal(["share-of-proceeds", "omge-cancellation"]);
    expect(none).to.deep.equal([]);
  });
});
