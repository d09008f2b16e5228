import { expect } from "chai";
import { issueAuthorized, send, terminal } from "./support/acts.ts";
import { seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { ethers, networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const BENEFICIARY = `0x${"be".repeat(32)}`;
const disposal = (year: number | bigint, beneficiary: string) =>
  ethers.AbiCoder.defaultAbiCoder().encode(["uint256", "bytes32"], [year, beneficiary]);

describe("what is said of a use towards an NDC", () => {
  let registry: TestRegistry;
  let ndc: string;

  beforeEach(async () => {
    registry = await freshRegistry();
    ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
  });

  /** 1,000 tonnes that XXC acquired. */
  const acquired = async (): Promise<bigint> => {
    const { partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    return id;
  };
  const use = async (id: bigint, amount: number, data: string) =>
    await send(registry, { from: registry.partyC, to: ndc, id, amount, data });

  it("names the NDC year and a commitment to the beneficiary when told", async () => {
    const id = await acquired();
    const told = await eventOf(registry, await use(id, 1, disposal(2025, BENEFICIARY)), "Used");
    expect([told.ndcYear, told.beneficiary]).to.deep.equal([2025n, BENEFICIARY]);
  });

  it("takes the present year when none is told", async () => {
    const id = await acquired();
    await networkHelpers.time.setNextBlockTimestamp(seconds("2028-01-01"));
    const told = await eventOf(registry, await use(id, 1, disposal(0, BENEFICIARY)), "Used");
    expect([told.ndcYear, told.beneficiary]).to.deep.equal([2028n, BENEFICIARY]);
  });

  it("refuses data that is not a year and a commitment", async () => {
    const { rulebook } = registry;
    const id = await acquired();
    const invalid = { by: rulebook, error: "DisposalDataInvalid" };
    await refused(use(id, 1, "0x01"), { ...invalid, args: [1n] });
    await refused(use(id, 1, `0x${"00".repeat(96)}`), { ...invalid, args: [96n] });
  });

  it("is for a year from 2021 to 2100", async () => {
    const { rulebook } = registry;
    const id = await acquired();
    for (const year of [2020n, 2101n, 65_536n + 2026n]) {
      const call = use(id, 1, disposal(year, BENEFICIARY));
      await refused(call, { by: rulebook, error: "NdcYearInvalid", args: [year] });
    }
    await use(id, 1, disposal(2021, BENEFICIARY));
    await use(id, 1, disposal(2100, BENEFICIARY));
  });
});
