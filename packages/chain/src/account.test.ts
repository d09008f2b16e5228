import { ACCOUNT_KINDS, approachCode, isTerminal, partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import {
  accountOf,
  accountsAbi,
  hasPartyRole,
  isAdministrator,
  pauseReason,
  prepareAuthorize,
  prepareFreezeAccount,
  preparePause,
  prepareReleaseAccount,
  prepareRevoke,
  prepareRevokePartyRole,
  prepareSetApprovalForAll,
  prepareUnpause,
  type Reading,
  terminalAccount,
} from "./index.ts";
import {
  deployTestSystem,
  eventBodies,
  startAnvil,
  TEST_AUTHORIZATION,
  type TestChain,
  type TestSystem,
} from "./testing/index.ts";

const XXA = partyCode("XXA");
const XXA01 = registryCode("XXA01");
const XXC01 = registryCode("XXC01");
const CA0001 = approachCode("CA0001");

describe("accounts and roles on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
    await system.send(
      system.countries.a.authority,
      prepareAuthorize(system.deployment, { registry: XXA01, terms: TEST_AUTHORIZATION }),
    );
  });
  after(() => chain?.stop());

  it("opened the accounts of two countries", async () => {
    const { a } = system.countries;
    expect(await accountOf(reading, a.entity.address)).to.deep.equal({
      address: a.entity.address,
      registry: "XXA01",
      kind: "entity-holding",
      entity: 1,
      approach: null,
      open: true,
      frozen: false,
      free: false,
      delayed: false,
    });
    expect(await accountOf(reading, terminalAccount(XXC01, CA0001, "ndc-use"))).to.include({
      registry: "XXC01",
      kind: "ndc-use",
      approach: "CA0001",
    });
    expect(await accountOf(reading, terminalAccount(XXC01, null, "ndc-use"))).to.equal(null);
  });

  it("computes the terminal accounts that the rulebook computes", async () => {
    for (const kind of ACCOUNT_KINDS.filter(isTerminal)) {
      const onChain = await chain.client.viem.readContract({
        address: system.deployment.accounts,
        abi: accountsAbi,
        functionName: "terminalAccount",
        args: [3_244_161, 1, ACCOUNT_KINDS.indexOf(kind) + 1],
      });
      expect(terminalAccount(XXA01, CA0001, kind)).to.equal(onChain.toLowerCase());
    }
  });

  it("knows who has which role", async () => {
    const { a, c } = system.countries;
    const account = a.registrar.address;
    const asked = { account, party: XXA, role: "registrar" } as const;
    expect(await hasPartyRole(reading, asked)).to.equal(true);
    expect(await hasPartyRole(reading, { ...asked, role: "authority" })).to.equal(false);
    expect(await hasPartyRole(reading, { ...asked, account: c.registrar.address })).to.equal(false);
    expect(await isAdministrator(reading, system.administrator.address)).to.equal(true);
    expect(await isAdministrator(reading, account)).to.equal(false);
  });

  it("takes a role away", async () => {
    const { registrar } = system.countries.c;
    const party = partyCode("XXC");
    const grant = { account: registrar.address, party, role: "registrar" } as const;
    const revoked = await system.send(
      system.administrator,
      prepareRevokePartyRole(system.deployment, grant),
    );
    const role = { party, role: "registrar" };
    expect(eventBodies(revoked)).to.deep.equal([
      { name: "RoleRevoked", roleId: 1_661_140_993n, role, account: registrar.address },
    ]);
    expect(await hasPartyRole(reading, grant)).to.equal(false);
  });

  it("freezes and releases accounts, revokes, pauses, and lets another act", async () => {
    const { a, c } = system.countries;
    const account = a.treasury.address;
    const why = { reason: "court-order", note: "Case 7 of 2026." } as const;
    const freeze = prepareFreezeAccount(system.deployment, { account, ...why });
    const release = prepareReleaseAccount(system.deployment, { account });
    expect(eventBodies(await system.send(a.authority, freeze))).to.deep.equal([
      { name: "AccountFrozen", account, by: a.authority.address, ...why },
    ]);
    expect(eventBodies(await system.send(a.authority, release))).to.deep.equal([
      { name: "AccountReleased", account, by: a.authority.address },
    ]);
    const revoke = prepareRevoke(system.deployment, {
      authorization: 1,
      entirely: false,
      reason: "Ended.",
    });
    expect(eventBodies(await system.send(a.authority, revoke))).to.deep.equal([
      {
        name: "AuthorizationRevoked",
        authorization: 1,
        by: a.authority.address,
        entirely: false,
        reason: "Ended.",
      },
    ]);
    const by = system.administrator.address;
    const pause = await system.send(
      system.administrator,
      preparePause(system.deployment, { reason: "security" }),
    );
    expect(eventBodies(pause)).to.deep.equal([{ name: "Paused", by, reason: "security" }]);
    expect(await pauseReason(reading)).to.equal("security");
    const unpause = await system.send(system.administrator, prepareUnpause(system.deployment));
    expect(eventBodies(unpause)).to.deep.equal([{ name: "Unpaused", by }]);
    expect(await pauseReason(reading)).to.equal(null);
    const allow = { operator: c.treasury.address, approved: true };
    const allowed = await system.send(
      a.treasury,
      prepareSetApprovalForAll(system.deployment, allow),
    );
    expect(eventBodies(allowed)).to.deep.equal([
      { name: "ApprovalForAll", holder: account, ...allow },
    ]);
  });
});
