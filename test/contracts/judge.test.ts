import { expect } from "chai";
import { issue, issueAuthorized, send, setPolicy, terminal } from "./support/acts.ts";
import { FLAG, REASON } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("a move judged as if it were approved and due", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Entity 1 holds 1,000 authorized tonnes and may not send them abroad by itself. */
  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issueAuthorized(registry, registry.entityA);
  });

  const judge = (to: unknown, data = "0x", run = id) => registry.ledger.judge(run, to, data);

  it("says whether it needs approval, and how long it has to wait", async () => {
    const { accounts, authorityA, entityA, traderA, partyC } = registry;
    expect([...(await judge(traderA))]).to.deep.equal([false, 0n]);
    expect([...(await judge(partyC))]).to.deep.equal([true, 0n]);
    await setPolicy(registry, { sendDelay: 60 });
    await accounts.connect(authorityA).setAccountPowers(entityA, true, true);
    expect([...(await judge(partyC))]).to.deep.equal([false, 60n]);
  });

  it("is allowed of a run that a request has locked", async () => {
    const { requests, entityA, partyC } = registry;
    await requests.connect(entityA).requestMove(id, 1000, partyC, "0x");
    expect([...(await judge(partyC))]).to.deep.equal([true, 0n]);
  });

  it("is refused as the rules would refuse it", async () => {
    const { rulebook, entityA, partyC, stranger } = registry;
    const closed = { by: rulebook, error: "AccountNotOpen", args: [stranger.address] };
    await refused(judge(stranger), closed);
    const untagged = await issue(registry, entityA);
    const unauthorized = { by: rulebook, error: "NotAuthorized", args: [untagged] };
    await refused(judge(partyC, "0x", untagged), unauthorized);
    const to = await terminal(registry, "XXA01", { kind: "voluntary" });
    await refused(judge(to, "0x01"), { by: rulebook, error: "DisposalDataInvalid", args: [1n] });
  });

  it("is refused as the ledger would refuse it", async () => {
    const { ledger, holds, authorityA, partyA, partyC } = registry;
    await refused(judge(NOBODY), { by: ledger, error: "ERC1155InvalidReceiver", args: [NOBODY] });
    await refused(judge(partyC, "0x", 7n), { by: ledger, error: "UnknownRun", args: [7n] });
    await holds.connect(authorityA).freeze(id, 1, 1000, REASON.security, "");
    await refused(judge(partyC), { by: ledger, error: "RunHeld", args: [id, FLAG.frozen] });
    const used = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await send(registry, { from: partyA, to, id: used, amount: 1000 });
    const terminalRun = { by: ledger, error: "RunTerminal", args: [used] };
    await refused(judge(partyC, "0x", used), terminalRun);
    await ledger.pause(REASON.security);
    const paused = { by: ledger, error: "LedgerPaused", args: [REASON.security] };
    await refused(judge(partyC), paused);
  });
});
