import { expect } from "chai";
import { authorize, issue, terminal } from "./support/acts.ts";
import { REGISTRY, SOME_HASH } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { deployRulebook, freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf } from "./support/events.ts";
import { openReserves, setLevies } from "./support/levies.ts";
import { refused } from "./support/refused.ts";
import { issuanceTerms } from "./support/terms.ts";

describe("the remainders of levies", () => {
  let registry: TestRegistry;
  let number: bigint;

  let reserves: Awaited<ReturnType<typeof openReserves>>;

  beforeEach(async () => {
    registry = await freshRegistry();
    reserves = await openReserves(registry);
    number = await authorize(registry);
  });

  /** @returns the amounts levied when `amount` tonnes are issued under the authorization. */
  const leviedOf = async (amount: number, others = {}) => {
    const { issuances, registrarA, partyA } = registry;
    const terms = issuanceTerms(partyA.address, { amount, authorization: number, ...others });
    const tx = await issuances.connect(registrarA).issue(terms);
    const told = await eventsOf(registry, tx);
    return told.filter(({ name }) => name === "Levied").map(({ args }) => args.amount);
  };

  it("carry over: 100 issuances of 1 t at 2% set aside exactly 2 t", async () => {
    await setLevies(registry, { omge: 200 });
    const takenAt: number[] = [];
    for (let n = 1; n <= 100; n += 1) {
      if ((await leviedOf(1)).length > 0) takenAt.push(n);
    }
    expect(takenAt).to.deep.equal([50, 100]);
  });

  it("leave every tonne either with the holder or set aside", async () => {
    const { ledger, partyA } = registry;
    await setLevies(registry, { omge: 3333, shareOfProceeds: 3333, retention: 3333 });
    const omge = await terminal(registry, "XXA01", { kind: "omge" });
    const { proceeds, retention } = reserves;
    const held: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const id = await issue(registry, partyA, { amount: 1, authorization: number });
      held.push(await ledger.ownerOf(id));
    }
    const holder = partyA.address;
    expect(held).to.deep.equal([holder, holder, holder, proceeds, omge, retention]);
  });

  it("of one levy do not mix with those of another", async () => {
    await setLevies(registry, { omge: 50, shareOfProceeds: 50 });
    expect(await leviedOf(199)).to.deep.equal([]);
    expect(await leviedOf(1)).to.deep.equal([1n]);
  });

  it("of one metric do not mix with those of another", async () => {
    const { authorizations } = registry;
    await setLevies(registry, { omge: 5000 });
    await authorizations.nameMetric(3, "MWh");
    const authorization = await authorize(registry, { name: "XXA-2", metric: 3 });
    const inPower = { metric: 3, authorization };
    expect(await leviedOf(1)).to.deep.equal([]);
    expect(await leviedOf(1, inPower)).to.deep.equal([]);
    expect(await leviedOf(1, inPower)).to.deep.equal([1n]);
    expect(await leviedOf(1)).to.deep.equal([1n]);
  });

  it("of one approach do not mix with those of another", async () => {
    const { accounts, approaches, authorityA, registrarA } = registry;
    const forA = approaches.connect(authorityA);
    await accounts.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, 2);
    await forA.recordApproach(REGISTRY.XXA01, 2, "Biogas", SOME_HASH);
    await setLevies(registry, { omge: 5000 });
    await setLevies(registry, { omge: 5000 }, 2);
    const authorization = await authorize(registry, { name: "XXA-2", approach: 2 });
    expect(await leviedOf(1)).to.deep.equal([]);
    expect(await leviedOf(1, { authorization })).to.deep.equal([]);
    expect(await leviedOf(1, { authorization })).to.deep.equal([1n]);
    expect(await leviedOf(1)).to.deep.equal([1n]);
  });

  it("outlive a rulebook", async () => {
    await setLevies(registry, { omge: 5000 });
    await leviedOf(1);
    registry = { ...registry, rulebook: await deployRulebook(registry) };
    await registry.ledger.setRulebook(registry.rulebook);
    expect(await leviedOf(1)).to.deep.equal([1n]);
  });

  it("are counted for the rulebook only", async () => {
    const { approaches, admin } = registry;
    const call = approaches.connect(admin).takeLevies(REGISTRY.XXA01, 1, 0, 100);
    await refused(call, { by: approaches, error: "OnlyRulebook", args: [admin.address] });
  });
});
