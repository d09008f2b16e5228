import { expect } from "chai";
import type { Signer } from "ethers";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { NO_HASH } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, eventsOf, namesOf } from "./support/events.ts";
import { ethers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const COMMITMENT = `0x${"be".repeat(32)}`;
const NAME = "Ministry of Rivers – 2026";

const disposal = (year: number, beneficiary: string, name: string) =>
  ethers.AbiCoder.defaultAbiCoder().encode(
    ["uint256", "bytes32", "string"],
    [year, beneficiary, name],
  );

describe("the public name of a beneficiary", () => {
  let registry: TestRegistry;
  let voluntary: string;

  beforeEach(async () => {
    registry = await freshRegistry();
    voluntary = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
  });

  const cancel = async (data: string) => {
    const { partyA } = registry;
    const id = await issue(registry, partyA);
    const tx = await send(registry, { from: partyA, to: voluntary, id, amount: 400, data });
    return { tx, id: id + 600n };
  };

  it("is told beside the cancellation, when the holder wants it", async () => {
    const { tx, id } = await cancel(disposal(0, COMMITMENT, NAME));
    expect((await namesOf(registry, tx)).slice(3)).to.deep.equal([
      "Cancelled",
      "BeneficiaryNamed",
      "FlagsChanged",
      "TransferSingle",
    ]);
    expect([...(await eventOf(registry, tx, "BeneficiaryNamed"))]).to.deep.equal([id, NAME]);
    expect((await eventOf(registry, tx, "Cancelled")).beneficiary).to.equal(COMMITMENT);
  });

  it("is told beside a use towards an NDC as well", async () => {
    const { partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const to = await terminal(registry, "XXC01", { kind: "ndcUse" });
    const data = disposal(2025, NO_HASH, NAME);
    const tx = await send(registry, { from: partyC, to, id, amount: 1000, data });
    expect([...(await eventOf(registry, tx, "BeneficiaryNamed"))]).to.deep.equal([id, NAME]);
    expect((await eventOf(registry, tx, "Used")).ndcYear).to.equal(2025n);
  });

  it("is told for each run of a batch", async () => {
    const { ledger, partyA } = registry;
    const id = await issue(registry, partyA);
    const tx = await ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, voluntary, [id, id], [1, 2], disposal(0, NO_HASH, NAME));
    const told = (await eventsOf(registry, tx)).filter(({ name }) => name === "BeneficiaryNamed");
    expect(told.map(({ args }) => args.id)).to.deep.equal([id + 999n, id + 997n]);
  });

  it("is not told when it is empty, or not given", async () => {
    const short = ethers.AbiCoder.defaultAbiCoder().encode(
      ["uint256", "bytes32"],
      [2025, COMMITMENT],
    );
    for (const data of [disposal(0, COMMITMENT, ""), short, "0x"]) {
      const { tx } = await cancel(data);
      expect(await namesOf(registry, tx)).to.not.include("BeneficiaryNamed");
    }
  });

  it("is for a year from 2021 to 2100 like any use", async () => {
    const { rulebook } = registry;
    const call = cancel(disposal(1999, COMMITMENT, NAME));
    await refused(call, { by: rulebook, error: "NdcYearInvalid", args: [1999n] });
  });

  it("is told of what an entity asked for, when its Party approves", async () => {
    const { requests, authorityA, entityA } = registry;
    const id = await issue(registry, entityA);
    const data = disposal(0, NO_HASH, NAME);
    await requests.connect(entityA).requestMove(id, 1000, voluntary, data);
    const tx = await requests.connect(authorityA).approve(1);
    expect((await eventOf(registry, tx, "BeneficiaryNamed")).name).to.equal(NAME);
  });

  it("is no matter of a transfer between accounts", async () => {
    const { partyA, traderA } = registry;
    const id = await issue(registry, partyA);
    const give = (to: Signer) =>
      send(registry, { from: partyA, to, id, amount: 1, data: disposal(0, NO_HASH, NAME) });
    expect(await namesOf(registry, await give(traderA))).to.not.include("BeneficiaryNamed");
  });
});
