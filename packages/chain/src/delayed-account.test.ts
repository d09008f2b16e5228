import { DEFAULT_POLICY, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  clearanceOf,
  isTrusted,
  prepareApproveRequest,
  prepareExecuteRequest,
  prepareExpireRequest,
  prepareRequestMove,
  prepareRequestRange,
  prepareSend,
  prepareSetAccountPowers,
  prepareSetPolicy,
  prepareTrust,
  type Reading,
  requestOf,
} from "./index.ts";
import {
  deployTestSystem,
  eventBodies,
  eventNames,
  issueAuthorized,
  passTime,
  refusalOf,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
} from "./testing/index.ts";

const XXA01 = registryCode("XXA01");
const HOUR = 3_600;

describe("a delayed account on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
    await issueAuthorized(system);
    const { authority, treasury } = system.countries.a;
    const policy = { ...DEFAULT_POLICY, sendDelaySeconds: HOUR, requestLifetimeSeconds: HOUR };
    await system.send(authority, prepareSetPolicy(system.deployment, { registry: XXA01, policy }));
    const powers = { account: treasury.address, free: true, delayed: true };
    const changed = await system.send(
      authority,
      prepareSetAccountPowers(system.deployment, powers),
    );
    expect(eventBodies(changed)).to.deep.equal([
      { name: "AccountPowersChanged", by: authority.address, ...powers },
    ]);
  });
  after(() => chain?.stop());

  it("sends only by a request that waits for its time", async () => {
    const { a, c } = system.countries;
    const move = { block: testBlock(1n), quantity: tonnes(100n), to: c.treasury.address };
    const send = prepareSend(system.deployment, { ...move, from: a.treasury.address });
    expect((await refusalOf(system.send(a.treasury, send))).code).to.equal("DelayRequired");
    const asked = { block: testBlock(1n), to: c.treasury.address };
    expect(await clearanceOf(reading, asked)).to.deep.equal({
      needsApproval: false,
      delaySeconds: 3600,
    });
    const requested = await system.send(
      a.treasury,
      prepareRequestRange(system.deployment, { ...move, first: 11n }),
    );
    const { timestamp } = await chain.client.viem.getBlock({ blockNumber: requested.chainBlock });
    const due = new Date((Number(timestamp) + HOUR) * 1000);
    expect(eventBodies(requested).at(-1)).to.deep.equal({
      name: "RequestScheduled",
      request: 1n,
      due,
    });
    expect(await requestOf(reading, 1n)).to.deep.include({
      status: "scheduled",
      blockId: testBlock(11n),
      due,
      requestedAt: new Date(Number(timestamp) * 1000),
    });
  });

  it("has it carried out by anyone once it is due", async () => {
    const { stranger, call } = {
      stranger: system.countries.c.entity,
      call: prepareExecuteRequest(system.deployment, { request: 1n }),
    };
    expect((await refusalOf(system.send(stranger, call))).code).to.equal("RequestNotDue");
    await passTime(chain, HOUR);
    const executed = await system.send(stranger, call);
    expect(eventNames(executed)).to.deep.equal([
      "RequestExecuted",
      "FirstTransfer",
      "FlagsChanged",
      "Transfer",
    ]);
    expect(eventBodies(executed)[0]).to.deep.equal({
      name: "RequestExecuted",
      request: 1n,
      by: stranger.address,
    });
    expect(await requestOf(reading, 1n)).to.include({ status: "executed" });
  });

  it("does not wait for a counterparty that it has trusted for the delay", async () => {
    const { a, c } = system.countries;
    const pair = { account: a.treasury.address, counterparty: c.treasury.address };
    const trust = { counterparty: c.treasury.address, trusted: true };
    const trusted = await system.send(a.treasury, prepareTrust(system.deployment, trust));
    const { timestamp } = await chain.client.viem.getBlock({ blockNumber: trusted.chainBlock });
    expect(eventBodies(trusted)).to.deep.equal([
      {
        name: "CounterpartyTrusted",
        ...pair,
        trustedFrom: new Date((Number(timestamp) + HOUR) * 1000),
      },
    ]);
    expect(await isTrusted(reading, pair)).to.equal(false);
    await passTime(chain, HOUR);
    expect(await isTrusted(reading, pair)).to.equal(true);
    const send = { from: a.treasury.address, to: c.treasury.address, block: testBlock(111n) };
    await system.send(
      a.treasury,
      prepareSend(system.deployment, { ...send, quantity: tonnes(10n) }),
    );
    const withdrawn = await system.send(
      a.treasury,
      prepareTrust(system.deployment, { ...trust, trusted: false }),
    );
    expect(eventBodies(withdrawn)[0]).to.include({ trustedFrom: null });
    expect(await isTrusted(reading, pair)).to.equal(false);
  });

  it("is asked again when nobody decided its request in time", async () => {
    const { a, c } = system.countries;
    const powers = { account: a.treasury.address, free: false, delayed: true };
    await system.send(a.authority, prepareSetAccountPowers(system.deployment, powers));
    const move = { block: testBlock(111n), quantity: tonnes(50n), to: c.treasury.address };
    await system.send(a.treasury, prepareRequestMove(system.deployment, move));
    const expire = prepareExpireRequest(system.deployment, { request: 2n });
    expect((await refusalOf(system.send(c.entity, expire))).code).to.equal("RequestNotLapsed");
    await passTime(chain, HOUR + 1);
    const approve = prepareApproveRequest(system.deployment, { request: 2n });
    expect((await refusalOf(system.send(a.authority, approve))).code).to.equal("RequestLapsed");
    const expired = await system.send(c.entity, expire);
    expect(eventBodies(expired)[0]).to.deep.equal({
      name: "RequestExpired",
      request: 2n,
      by: c.entity.address,
    });
    expect(await requestOf(reading, 2n)).to.include({ status: "expired" });
  });
});
