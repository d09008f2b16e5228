import { expect } from "chai";
import { authorize, issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { FLAG, KIND, REASON, REGISTRY } from "./support/codes.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf } from "./support/events.ts";
import { openReserves, setLevies } from "./support/levies.ts";
import { refused } from "./support/refused.ts";

describe("levies", () => {
  let registry: TestRegistry;
  let proceeds: string;
  let retention: string;
  let buffer: string;

  beforeEach(async () => {
    registry = await freshRegistry();
    ({ proceeds, retention, buffer } = await openReserves(registry));
  });

  const tag = (id: bigint, amount: number, authorization: bigint) =>
    registry.rulebook.connect(registry.registrarA).tag(id, amount, authorization);
  /** What was levied, and where it went, in the order of the log. */
  const levied = async (tx: Parameters<typeof eventsOf>[1]) => {
    const told = await eventsOf(registry, tx);
    return told
      .filter(({ name }) => name === "Levied")
      .map(({ args }) => [args.id, args.amount, args.authorization, args.kind, args.rate]);
  };

  it("set each part aside at its end, as a movement that tells the rate", async () => {
    const { ledger, partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500, omge: 200, retention: 100, buffer: 1000 });
    const id = await issue(registry, partyA);
    const tx = await tag(id, 1000, await authorize(registry));
    expect(await levied(tx)).to.deep.equal([
      [id + 950n, 50n, 1n, KIND.shareOfProceeds, 500n],
      [id + 930n, 20n, 1n, KIND.omge, 200n],
      [id + 920n, 10n, 1n, KIND.retention, 100n],
      [id + 820n, 100n, 1n, KIND.buffer, 1000n],
    ]);
    const omge = await terminal(registry, "XXA01", { kind: "omge" });
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 820n, 1n, 0n]);
    expect(await ledger.runOf(id + 820n)).to.deep.equal([buffer, 100n, 1n, 0n]);
    expect(await ledger.runOf(id + 920n)).to.deep.equal([retention, 10n, 1n, 0n]);
    expect(await ledger.runOf(id + 930n)).to.deep.equal([omge, 20n, 1n, FLAG.terminal]);
    expect(await ledger.runOf(id + 950n)).to.deep.equal([proceeds, 50n, 1n, 0n]);
  });

  it("tell a transfer for each part, and a cancellation for the part for OMGE", async () => {
    const { partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500, omge: 200 });
    const id = await issue(registry, partyA);
    const told = await eventsOf(registry, await tag(id, 1000, await authorize(registry)));
    const split = ["TransferSingle", "TransferSingle", "Split"];
    expect(told.map(({ name }) => name)).to.deep.equal([
      "Tagged",
      ...split,
      "Levied",
      "TransferSingle",
      ...split,
      "Levied",
      "Cancelled",
      "FlagsChanged",
      "TransferSingle",
    ]);
    const cancelled = told.find(({ name }) => name === "Cancelled")?.args;
    expect([cancelled?.id, cancelled?.amount, cancelled?.kind, cancelled?.approach]).to.deep.equal([
      id + 930n,
      20n,
      KIND.omge,
      1n,
    ]);
  });

  it("are taken at issue as well, of an account that could not act alone", async () => {
    const { ledger, entityA } = registry;
    await setLevies(registry, { shareOfProceeds: 500 });
    const id = await issueAuthorized(registry, entityA);
    expect(await ledger.balanceOf(entityA, id)).to.equal(950n);
    expect(await ledger.balanceOf(proceeds, id + 950n)).to.equal(50n);
  });

  it("are taken of what is tagged and of nothing else", async () => {
    const { ledger, partyA } = registry;
    await setLevies(registry, { retention: 1000 });
    const id = await issue(registry, partyA);
    await tag(id, 400, await authorize(registry));
    expect(await ledger.balanceOf(partyA, id)).to.equal(600n);
    expect(await ledger.balanceOf(partyA, id + 600n)).to.equal(360n);
    expect(await ledger.balanceOf(retention, id + 960n)).to.equal(40n);
  });

  it("are taken once: tagging anew under another version takes nothing more", async () => {
    const { ledger, partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500 });
    const id = await issueAuthorized(registry, partyA);
    const tx = await tag(id, 950, await authorize(registry));
    expect(await levied(tx)).to.deep.equal([]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 950n, 2n, 0n]);
  });

  it("are taken by each approach that outcomes come under", async () => {
    const { accounts, approaches, authorizations, ledger, registrarA, authorityA, partyA } =
      registry;
    await accounts.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, 2);
    const forA = approaches.connect(authorityA);
    await forA.recordApproach(REGISTRY.XXA01, 2, "Biogas", `0x${"ab".repeat(32)}`);
    await setLevies(registry, { shareOfProceeds: 500 });
    await setLevies(registry, { shareOfProceeds: 1000 }, 2);
    const id = await issueAuthorized(registry, partyA);
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const second = await authorize(registry, { name: "XXA-2", approach: 2 });
    expect(await levied(await tag(id, 950, second))).to.deep.equal([
      [id + 855n, 95n, second, KIND.shareOfProceeds, 1000n],
    ]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 855n, second, 0n]);
  });

  it("for OMGE end in the holder's own registry, when the Party has two", async () => {
    const { accounts, ledger, registrarA, partyA, stranger } = registry;
    const forA = accounts.connect(registrarA);
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    await forA.openAccount(stranger, REGISTRY.XXA02, 0, false);
    await forA.openTerminalAccounts(REGISTRY.XXA02, 1);
    await setLevies(registry, { omge: 200, shareOfProceeds: 100 });
    const id = await issue(registry, partyA);
    await send(registry, { from: partyA, to: stranger, id, amount: 1000 });
    await tag(id, 1000, await authorize(registry));
    const omge = await accounts.terminalAccount(REGISTRY.XXA02, 1, KIND.omge);
    expect(await ledger.balanceOf(omge, id + 970n)).to.equal(20n);
    expect(await ledger.balanceOf(proceeds, id + 990n)).to.equal(10n);
  });

  it("count towards the cap with what they are taken of", async () => {
    const { authorizations, partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500, omge: 200 });
    await issueAuthorized(registry, partyA, { cap: 1000 });
    expect((await authorizations.authorizationOf(1)).tagged).to.equal(1000n);
  });

  it("are first transferred with the rest when the tag does it", async () => {
    const { ledger, partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500 });
    const terms = { purposes: 2, oimp: "CORSIA", firstTransferDefinition: 1 };
    const id = await issueAuthorized(registry, partyA, terms);
    const flags = FLAG.firstTransferred;
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 950n, 1n, flags]);
    expect(await ledger.runOf(id + 950n)).to.deep.equal([proceeds, 50n, 1n, flags]);
  });

  it("refuse the tag when a part cannot arrive", async () => {
    const { accounts, rulebook, authorityA, partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500 });
    await accounts.connect(authorityA).freezeAccount(proceeds, REASON.courtOrder, "");
    const call = issueAuthorized(registry, partyA);
    await refused(call, { by: rulebook, error: "AccountIsFrozen", args: [proceeds] });
  });

  it("refuse the tag when a contract that receives one moves the rest meanwhile", async () => {
    const { accounts, ledger, rulebook, registrarA, partyA, traderA } = registry;
    const receiver = await deploy("TestReceiver");
    const to = await receiver.getAddress();
    await accounts.connect(registrarA).openReserve(to, REGISTRY.XXA01, KIND.shareOfProceeds);
    await setLevies(registry, { shareOfProceeds: 500, shareOfProceedsAccount: to, omge: 200 });
    const id = await issue(registry, partyA);
    await ledger.connect(partyA).setApprovalForAll(receiver, true);
    const away = [partyA.address, traderA.address, id, 950, "0x"];
    await receiver.arm(0, ledger, ledger.interface.encodeFunctionData("safeTransferFrom", away));
    const call = tag(id, 1000, await authorize(registry));
    await refused(call, { by: rulebook, error: "HolderChanged", args: [id] });
  });

  it("change for what comes later", async () => {
    const { approaches, authorityA, ledger, partyA } = registry;
    await setLevies(registry, { shareOfProceeds: 500 });
    const first = await issueAuthorized(registry, partyA);
    const tx = await setLevies(registry, {});
    await expect(tx)
      .to.emit(approaches, "LeviesSet")
      .withArgs(1n, REGISTRY.XXA01, authorityA.address, (levies: unknown[]) =>
        levies.slice(0, 4).every((rate) => rate === 0n),
      );
    const second = await issue(registry, partyA, { authorization: 1n });
    expect(await ledger.balanceOf(partyA, first)).to.equal(950n);
    expect(await ledger.balanceOf(partyA, second)).to.equal(1000n);
  });
});
