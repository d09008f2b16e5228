import { DEFAULT_POLICY, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  policyOf,
  prepareAnnounceRecall,
  prepareCancelRecall,
  prepareFreezeRun,
  prepareRecall,
  prepareReleaseRun,
  prepareSend,
  prepareSetPolicy,
  type Reading,
  recallOf,
  runOf,
  type Sent,
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
const DAY = 86_400;
const WHY = { reason: "suspected-fraud", note: "Case 12." } as const;

describe("holds on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
    await issueAuthorized(system);
    const policy = { ...DEFAULT_POLICY, recallDelaySeconds: DAY };
    const call = prepareSetPolicy(system.deployment, { registry: XXA01, policy });
    const set = await system.send(system.countries.a.authority, call);
    expect(eventBodies(set)).to.deep.equal([
      { name: "PolicySet", registry: "XXA01", by: system.countries.a.authority.address, policy },
    ]);
    expect(await policyOf(reading, XXA01)).to.deep.equal(policy);
    expect(await policyOf(reading, registryCode("XXC01"))).to.deep.equal(DEFAULT_POLICY);
  });
  after(() => chain?.stop());

  it("freeze chosen serials, which then stay where they are", async () => {
    const { authority, treasury, entity } = system.countries.a;
    const frozen = await system.send(
      authority,
      prepareFreezeRun(system.deployment, {
        ...{ block: testBlock(1n), first: 301n, quantity: tonnes(100n) },
        ...WHY,
      }),
    );
    const names = eventNames(frozen);
    expect(names.slice(-3)).to.deep.equal(["FlagsChanged", "Frozen", "RunFrozen"]);
    expect(eventBodies(frozen).slice(-2)).to.deep.equal([
      {
        name: "Frozen",
        account: treasury.address,
        blockId: testBlock(301n),
        quantity: 100n,
      },
      {
        name: "RunFrozen",
        blockId: testBlock(301n),
        quantity: 100n,
        by: authority.address,
        ...WHY,
      },
    ]);
    const send = prepareSend(system.deployment, {
      ...{ from: treasury.address, to: entity.address },
      ...{ block: testBlock(301n), quantity: tonnes(1n) },
    });
    expect((await refusalOf(system.send(treasury, send))).rule).to.equal("BLOCK_FROZEN");
  });

  it("release them", async () => {
    const { authority, treasury } = system.countries.a;
    const block = testBlock(301n);
    const call = prepareReleaseRun(system.deployment, { block });
    const released = await system.send(authority, call);
    expect(eventBodies(released).slice(-2)).to.deep.equal([
      { name: "Frozen", account: treasury.address, blockId: block, quantity: 0n },
      { name: "RunReleased", blockId: block, by: authority.address },
    ]);
    expect((await refusalOf(system.send(authority, call))).code).to.equal("RunNotFrozen");
  });

  it("recall after the Party's delay, by another authority", async () => {
    const { authority, deputy, treasury, entity } = system.countries.a;
    const block = testBlock(301n);
    const announced = await announce();
    const due = new Date((await timeOf(announced)) + DAY * 1000);
    expect(eventBodies(announced).at(-1)).to.deep.equal({
      name: "RecallAnnounced",
      blockId: block,
      quantity: 100n,
      by: authority.address,
      to: entity.address,
      due,
      ...WHY,
    });
    expect(await recallOf(reading, block)).to.deep.equal({
      to: entity.address,
      due,
      by: authority.address,
    });
    const call = prepareRecall(system.deployment, { block });
    expect((await refusalOf(system.send(deputy, call))).code).to.equal("RecallNotDue");
    await passTime(chain, DAY);
    expect((await refusalOf(system.send(authority, call))).code).to.equal("AnnouncerCannotRecall");
    const recalled = await system.send(deputy, call);
    expect(eventNames(recalled)).to.deep.equal([
      "Recalled",
      "FlagsChanged",
      "Transfer",
      "ForcedTransfer",
    ]);
    const bodies = eventBodies(recalled);
    expect(bodies[0]).to.deep.equal({ name: "Recalled", blockId: block, by: deputy.address });
    expect(bodies[3]).to.deep.equal({
      name: "ForcedTransfer",
      from: treasury.address,
      to: entity.address,
      blockId: block,
      quantity: 100n,
    });
    expect(await recallOf(reading, block)).to.equal(null);
    expect((await runOf(reading, block))?.holder).to.equal(entity.address);
  });

  it("cancel a recall, which leaves the block frozen", async () => {
    const { authority, treasury } = system.countries.a;
    const block = testBlock(401n);
    await system.send(
      authority,
      prepareAnnounceRecall(system.deployment, {
        ...{ block, first: 401n, quantity: tonnes(600n), to: treasury.address },
        ...WHY,
      }),
    );
    const cancel = prepareCancelRecall(system.deployment, { block });
    expect(eventBodies(await system.send(authority, cancel))).to.deep.equal([
      { name: "RecallCancelled", blockId: block, by: authority.address },
    ]);
    expect((await runOf(reading, block))?.flags.frozen).to.equal(true);
    expect((await refusalOf(system.send(authority, cancel))).code).to.equal("NoRecall");
  });

  function announce(): Promise<Sent> {
    const { authority, entity } = system.countries.a;
    const recall = prepareAnnounceRecall(system.deployment, {
      ...{ block: testBlock(301n), first: 301n, quantity: tonnes(100n), to: entity.address },
      ...WHY,
    });
    return system.send(authority, recall);
  }

  async function timeOf(sent: Sent): Promise<number> {
    const { timestamp } = await chain.client.viem.getBlock({ blockNumber: sent.chainBlock });
    return Number(timestamp) * 1000;
  }
});
