import { registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { zeroHash } from "viem";
import {
  authorizationOf,
  balanceOf,
  emittersOf,
  getLogs,
  getLogsOfBlocks,
  ownerOf,
  prepareAuthorize,
  prepareIssue,
  prepareMerge,
  prepareRegisterActivity,
  prepareSend,
  prepareSendBatch,
  prepareSendRange,
  prepareTag,
  type Reading,
  runOf,
  type Sent,
  serialsIssued,
  simulateCall,
} from "./index.ts";
import {
  deployTestSystem,
  eventBodies,
  eventNames,
  startAnvil,
  TEST_ACTIVITY,
  TEST_AUTHORIZATION,
  TEST_ISSUANCE,
  type TestChain,
  type TestSystem,
  testBlock,
} from "./testing/index.ts";

const XXA01 = registryCode("XXA01");

describe("the life of a block on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
  });
  after(() => chain?.stop());

  it("issues a block and tells it in domain terms", async () => {
    const { registrar, treasury } = system.countries.a;
    const activity = { activity: "ACT-1", registry: XXA01, terms: TEST_ACTIVITY };
    const registered = await system.send(
      registrar,
      prepareRegisterActivity(system.deployment, activity),
    );
    expect(eventBodies(registered)).to.deep.equal([
      { name: "ActivityRegistered", activity: "ACT-1", registry: "XXA01", terms: TEST_ACTIVITY },
    ]);
    const terms = { ...TEST_ISSUANCE, to: treasury.address };
    const call = prepareIssue(system.deployment, terms);
    expect(await simulateCall(chain.client, registrar, call)).to.equal(testBlock(1n));
    const issued = await system.send(registrar, call);
    expect(eventBodies(issued)).to.deep.equal([
      {
        name: "Transfer",
        operator: system.deployment.issuances,
        from: null,
        to: treasury.address,
        items: [{ blockId: testBlock(1n), quantity: 1000n }],
      },
      {
        name: "Issued",
        blockId: testBlock(1n),
        activity: "ACT-1",
        by: registrar.address,
        registry: "XXA01",
        vintage: 2023,
        metric: 0,
        monitored: {
          from: new Date("2023-01-01T00:00:00Z"),
          until: new Date("2023-12-31T00:00:00Z"),
        },
        mitigationType: "Emission reductions",
        documentHash: `0x${"ab".repeat(32)}`,
      },
      {
        name: "UnderlyingClaimed",
        blockId: testBlock(1n),
        quantity: 1000n,
        underlying: { programme: "GS", prefix: "GS-", first: 501n, suffix: "-X" },
      },
    ]);
    expect(await serialsIssued(reading, XXA01)).to.equal(1000n);
  });

  it("authorizes, and tags the tail of the block", async () => {
    const { registrar, authority, treasury } = system.countries.a;
    const authorized = await system.send(
      authority,
      prepareAuthorize(system.deployment, { registry: XXA01, terms: TEST_AUTHORIZATION }),
    );
    expect(eventBodies(authorized)).to.deep.equal([
      {
        name: "Authorized",
        authorization: 1,
        party: "XXA",
        registry: "XXA01",
        version: 1,
        by: authority.address,
        terms: TEST_AUTHORIZATION,
      },
    ]);
    const tag = { block: testBlock(1n), quantity: tonnes(900n), authorization: 1 };
    const tagged = await system.send(registrar, prepareTag(system.deployment, tag));
    expect(eventNames(tagged)).to.deep.equal(["Transfer", "Transfer", "Split", "Tagged"]);
    expect(eventBodies(tagged).slice(1)).to.deep.equal([
      {
        name: "Transfer",
        operator: system.deployment.rulebook,
        from: null,
        to: treasury.address,
        items: [{ blockId: testBlock(101n), quantity: 900n }],
      },
      { name: "Split", blockId: testBlock(1n), child: testBlock(101n), quantity: 900n },
      { name: "Tagged", blockId: testBlock(101n), quantity: 900n, authorization: 1 },
    ]);
    expect(await authorizationOf(reading, 1)).to.include({ cap: 5000n, tagged: 900n });
    expect(await authorizationOf(reading, 2)).to.equal(null);
  });

  it("sends abroad, which is the first transfer", async () => {
    const { a, c } = system.countries;
    const send = { from: a.treasury.address, to: c.treasury.address, block: testBlock(101n) };
    const sent = await system.send(
      a.treasury,
      prepareSend(system.deployment, { ...send, quantity: tonnes(300n) }),
    );
    expect(eventNames(sent)).to.deep.equal([
      "Transfer",
      "Transfer",
      "Split",
      "FirstTransfer",
      "FlagsChanged",
      "Transfer",
    ]);
    const [first, flags, transfer] = eventBodies(sent).slice(3);
    expect(first).to.deep.equal({
      name: "FirstTransfer",
      blockId: testBlock(701n),
      quantity: 300n,
      party: "XXA",
      authorization: 1,
      cause: "international",
      effective: await timeOf(sent),
      acquirer: "XXC01",
    });
    expect(flags).to.deep.equal({
      name: "FlagsChanged",
      blockId: testBlock(701n),
      flags: { firstTransferred: true, terminal: false, locked: false, frozen: false },
    });
    expect(transfer).to.include({ from: a.treasury.address, to: c.treasury.address });
    expect(await ownerOf(reading, testBlock(701n))).to.equal(c.treasury.address);
  });

  it("sends chosen serials, then several blocks, and merges neighbours", async () => {
    const { treasury, entity } = system.countries.a;
    const way = { from: treasury.address, to: entity.address };
    const range = { ...way, block: testBlock(101n), first: 201n, quantity: tonnes(100n) };
    await system.send(treasury, prepareSendRange(system.deployment, range));
    expect(await balanceOf(reading, { holder: entity.address, id: testBlock(201n) })).to.equal(
      100n,
    );
    expect(await balanceOf(reading, { holder: treasury.address, id: testBlock(301n) })).to.equal(
      400n,
    );

    const items = [{ block: testBlock(301n), quantity: tonnes(400n) }];
    const batch = await system.send(
      treasury,
      prepareSendBatch(system.deployment, { ...way, items }),
    );
    expect(eventBodies(batch)).to.deep.equal([
      {
        name: "Transfer",
        operator: treasury.address,
        from: treasury.address,
        to: entity.address,
        items: [{ blockId: testBlock(301n), quantity: 400n }],
      },
    ]);
    const neighbours = { block: testBlock(201n), right: testBlock(301n) };
    const merged = await system.send(entity, prepareMerge(system.deployment, neighbours));
    expect(eventBodies(merged).at(-1)).to.deep.equal({
      name: "Merged",
      blockId: testBlock(201n),
      right: testBlock(301n),
      quantity: 400n,
    });
    expect(await runOf(reading, testBlock(301n))).to.equal(null);
    expect(await runOf(reading, testBlock(201n))).to.deep.equal({
      holder: entity.address,
      quantity: 500n,
      authorization: 1,
      flags: { firstTransferred: false, terminal: false, locked: false, frozen: false },
    });
  });

  it("tells every log of the whole history, in order", async () => {
    const { deployedAtChainBlock } = system.deployment;
    const head = await chain.client.viem.getBlockNumber();
    const wanted = { addresses: emittersOf(system.deployment) };
    const answer = await getLogs(chain.client, { ...wanted, from: deployedAtChainBlock, to: head });
    const all = "logs" in answer ? answer.logs : [];
    expect(all.length).to.equal(78);
    const places = all.map(({ chainBlock, logIndex }) => Number(chainBlock) * 1000 + logIndex);
    expect(places).to.deep.equal([...places].sort((x, y) => x - y));
    const { chainBlock, chainBlockHash: hash } = all[all.length - 1] ?? {};
    const hashes = [hash ?? zeroHash];
    const [last] = await getLogsOfBlocks(chain.client, { ...wanted, hashes });
    expect(last).to.deep.equal(all.filter((log) => log.chainBlock === chainBlock));
  });

  async function timeOf(sent: Sent): Promise<Date> {
    const { timestamp } = await chain.client.viem.getBlock({ blockNumber: sent.chainBlock });
    return new Date(Number(timestamp) * 1000);
  }
});
