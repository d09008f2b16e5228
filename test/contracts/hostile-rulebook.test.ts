import { expect } from "chai";
import { issue, send } from "./support/acts.ts";
import { FLAG, REGISTRY } from "./support/codes.ts";
import type { HostileRulebook } from "./support/contracts.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
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

  it("neither clears nor sets a sticky flag by a hold", async () => {
    const { ledger } = registry;
    for (const flags of [1, 2, 16, 0xffff]) {
      const sticky = ledger.interface.encodeErrorResult("StickyFlag", [id, flags]);
      const call = ledger.interface.encodeFunctionData("hold", [id, 0, flags]);
      const [ok, result] = await hostile.getFunction("act").staticCall(call);
      expect([ok, result]).to.deep.equal([false, sticky]);
      expect(await act("hold", id, flags, 0)).to.equal("StickyFlag");
    }
  });

  it("cannot move, cut, tag or hold a terminal run", async () => {
    const { partyA, partyC } = registry;
    await does("execute", id, partyC.address, FLAG.terminal, "0x");
    expect(await act("execute", id, partyA.address, 0, "0x")).to.equal("RunTerminal");
    expect(await act("detach", id, 1)).to.equal("RunTerminal");
    expect(await act("tag", id, 1, 0)).to.equal("RunTerminal");
    expect(await act("hold", id, 4, 0)).to.equal("RunTerminal");
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
    await does("hold", id, FLAG.frozen, 0);
    expect(await act("execute", id, partyC.address, 0, "0x")).to.equal("RunHeld");
    const held = { by: ledger, error: "RunHeld", args: [id, FLAG.frozen] };
    await refused(send(registry, { from: partyA, to: partyC, id, amount: 1 }), held);
    await does("hold", id, 0, FLAG.frozen);
    await does("execute", id, partyC.address, 0, "0x");
  });

  it("cannot issue to nobody, nothing, or for no registry", async () => {
    const { partyA } = registry;
    const issueTo = (to: string, code: bigint, amount: number) =>
      act("issue", to, code, 2024, amount);
    expect(await issueTo(NOBODY, REGISTRY.XXA01, 1)).to.equal("ERC1155InvalidReceiver");
    expect(await issueTo(partyA.address, REGISTRY.XXA01, 0)).to.equal("ZeroAmount");
    expect(await issueTo(partyA.address, 1n << 23n, 1)).to.equal("InvalidRegistry");
  });

  it("changes nothing from within a move", async () => {
    const { ledger, partyA, partyC } = registry;
    const steal = ledger.interface.encodeFunctionData("execute", [id, partyC.address, 0, "0x"]);
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
});
