import { expect } from "chai";
import { issue, send } from "./support/acts.ts";
import { FLAG, REGISTRY } from "./support/codes.ts";
import type { HostileRulebook } from "./support/contracts.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("a hostile rulebook", () => {
  let registry: TestRegistry;
  let hostile: HostileRulebook;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    const { ledger, partyA } = registry;
    id = await issue(registry, partyA);
    hostile = await deploy("HostileRulebook", ledger);
    await ledger.setRulebook(hostile);
    // Worse than any rulebook: it is every office as well.
    await ledger.setOffice(hostile, 0xffff);
  });

  const act = async (name: string, ...args: unknown[]): Promise<string> => {
    const { ledger } = registry;
    const [ok, result] = await hostile
      .getFunction("act")
      .staticCall(ledger.interface.encodeFunctionData(name, args));
    return ok ? "done" : (ledger.interface.parseError(result)?.name ?? result);
  };
  const does = async (name: string, ...args: unknown[]) => {
    expect(await act(name, ...args)).to.equal("done");
    await hostile.act(registry.ledger.interface.encodeFunctionData(name, args));
  };

  it("neither clears nor sets a sticky flag by tagging, locking or freezing", async () => {
    const { ledger, partyA } = registry;
    await does("tag", id, 1, 0xffff & ~Number(FLAG.firstTransferred));
    expect((await ledger.runOf(id)).flags).to.equal(0n);
    await does("tag", id, 1, 0xffff);
    expect((await ledger.runOf(id)).flags).to.equal(FLAG.firstTransferred);
    const held = [
      ["setLocked", id, true],
      ["setLocked", id, false],
      ["setFrozenTokens", partyA.address, id, 1000],
      ["setFrozenTokens", partyA.address, id, 0],
    ] as const;
    for (const [name, ...args] of held) {
      await does(name, ...args);
      const { flags } = await ledger.runOf(id);
      const sticky = flags & (FLAG.firstTransferred | FLAG.terminal);
      expect(sticky).to.equal(FLAG.firstTransferred);
    }
  });

  it("cannot move, cut, tag, lock, freeze or force a terminal run", async () => {
    const { partyA, partyC } = registry;
    await hostile.arm(FLAG.terminal, "0x");
    await does("execute", id, partyC.address, "0x");
    expect(await act("execute", id, partyA.address, "0x")).to.equal("RunTerminal");
    expect(await act("detach", id, 1, 1)).to.equal("RunTerminal");
    expect(await act("tag", id, 1, 0)).to.equal("RunTerminal");
    expect(await act("setLocked", id, true)).to.equal("RunTerminal");
    expect(await act("setFrozenTokens", partyC.address, id, 1000)).to.equal("RunTerminal");
    const force = ["forcedTransfer", partyC.address, partyA.address, id, 1000] as const;
    expect(await act(...force)).to.equal("RunTerminal");
  });

  it("cannot tag a first-transferred run anew", async () => {
    const { ledger } = registry;
    await does("tag", id, 1, FLAG.firstTransferred);
    const under = ledger.interface.encodeErrorResult("FirstTransferredUnder", [id, 1]);
    const call = ledger.interface.encodeFunctionData("tag", [id, 2, 0]);
    const [ok, result] = await hostile.getFunction("act").staticCall(call);
    expect([ok, result]).to.deep.equal([false, under]);
  });

  it("cannot move a frozen run without releasing it first", async () => {
    const { ledger, partyA, partyC } = registry;
    await does("setFrozenTokens", partyA.address, id, 1000);
    expect(await act("execute", id, partyC.address, "0x")).to.equal("RunHeld");
    const held = { by: ledger, error: "RunHeld", args: [id, FLAG.frozen] };
    await refused(send(registry, { from: partyA, to: partyC, id, amount: 1 }), held);
    await does("setFrozenTokens", partyA.address, id, 0);
    await does("execute", id, partyC.address, "0x");
  });

  it("cannot force a run that a request has locked", async () => {
    const { partyA, partyC } = registry;
    await does("setLocked", id, true);
    const force = ["forcedTransfer", partyA.address, partyC.address, id, 1000] as const;
    expect(await act(...force)).to.equal("RunHeld");
  });

  it("cannot issue to nobody, nothing, or for no registry", async () => {
    const { partyA } = registry;
    const issueTo = (to: string, code: bigint, amount: number) =>
      act("issue", to, code, 2024, 0, amount);
    expect(await issueTo(NOBODY, REGISTRY.XXA01, 1)).to.equal("ERC1155InvalidReceiver");
    expect(await issueTo(partyA.address, REGISTRY.XXA01, 0)).to.equal("ZeroAmount");
    expect(await issueTo(partyA.address, 1n << 23n, 1)).to.equal("InvalidRegistry");
  });

  it("changes nothing from within a move", async () => {
    const { ledger, partyA, partyC } = registry;
    const steal = ledger.interface.encodeFunctionData("execute", [id, partyC.address, "0x"]);
    await hostile.arm(0, steal);
    await send(registry, { from: partyA, to: partyC, id, amount: 100 });
    expect(await hostile.reentered()).to.equal(false);
    expect(await ledger.balanceOf(partyA, id)).to.equal(900n);
  });

  it("adds no flags but the two sticky ones to a move", async () => {
    const { ledger, partyA, partyC } = registry;
    await hostile.arm(0xffff, "0x");
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const flags = FLAG.firstTransferred | FLAG.terminal;
    expect(await ledger.runOf(id)).to.deep.equal([partyC.address, 1000n, 0n, flags]);
  });

  it("adds them in a batch too, and one event tells of each flag", async () => {
    const { ledger, partyA, partyC } = registry;
    await hostile.arm(0xffff, "0x");
    const tx = await ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, partyC, [id, id], [1, 999], "0x");
    const gained = (await eventsOf(registry, tx)).filter(({ name }) => name === "FlagGained");
    expect(gained.map(({ args }) => [...args])).to.deep.equal([
      [FLAG.terminal, [id + 999n, id]],
      [FLAG.firstTransferred, [id + 999n, id]],
    ]);
    const flags = FLAG.firstTransferred | FLAG.terminal;
    expect(await ledger.runOf(id)).to.deep.equal([partyC.address, 999n, 0n, flags]);
  });

  it("gives itself no power that the administrator did not give", async () => {
    const { ledger } = registry;
    expect(await act("setOffice", await hostile.getAddress(), 1)).to.equal(
      "AccessManagedUnauthorized",
    );
    expect(await act("pause", 1)).to.equal("AccessManagedUnauthorized");
    await ledger.setOffice(hostile, 0);
    expect(await act("issue", await hostile.getAddress(), REGISTRY.XXA01, 2024, 0, 1)).to.equal(
      "MissingPower",
    );
  });
});
