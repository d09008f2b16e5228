import { approachCode, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { getAddress } from "viem";
import {
  encodeDisposal,
  prepareApproveRequest,
  prepareAuthorize,
  prepareCancel,
  prepareIssue,
  prepareRegisterActivity,
  prepareRejectRequest,
  prepareRequestMove,
  prepareSend,
  prepareTag,
  prepareUseTowardsNdc,
  prepareWithdrawRequest,
  type Reading,
  requestOf,
  runOf,
  terminalAccount,
} from "./index.ts";
import {
  deployTestSystem,
  eventBodies,
  eventNames,
  refusalOf,
  startAnvil,
  TEST_ACTIVITY,
  TEST_AUTHORIZATION,
  TEST_ISSUANCE,
  type TestChain,
  type TestSystem,
  testBlock,
} from "./testing/index.ts";

const XXA01 = registryCode("XXA01");
const XXC01 = registryCode("XXC01");
const CA0001 = approachCode("CA0001");
const HASH = `0x${"ab".repeat(32)}` as const;

describe("approval, use and cancellation on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
    await issueAndSend(system);
  });
  after(() => chain?.stop());

  it("refuses in plain words what an entity may not do alone", async () => {
    const { a, c } = system.countries;
    const send = { from: a.entity.address, to: c.entity.address, block: testBlock(201n) };
    const refusal = await refusalOf(
      system.send(a.entity, prepareSend(system.deployment, { ...send, quantity: tonnes(50n) })),
    );
    expect(refusal).to.deep.equal({
      code: "ApprovalRequired",
      message: `${getAddress(a.entity.address)} may send abroad, use and cancel only with its Party's approval, as here to ${getAddress(c.entity.address)}.`,
      remedy: "Request the move instead; the Party's authority then decides.",
      rule: null,
    });
  });

  it("requests a move, which another person approves", async () => {
    const { a, c } = system.countries;
    const move = { block: testBlock(201n), quantity: tonnes(50n), to: c.entity.address };
    const requested = await system.send(a.entity, prepareRequestMove(system.deployment, move));
    expect(eventBodies(requested).at(-1)).to.deep.equal({
      name: "MoveRequested",
      request: 1n,
      holder: a.entity.address,
      blockId: testBlock(651n),
      quantity: 50n,
      to: c.entity.address,
      requester: a.entity.address,
      data: "0x",
    });
    expect(await requestOf(reading, 1n)).to.include({ status: "pending", quantity: 50n });
    const approve = prepareApproveRequest(system.deployment, { request: 1n });
    expect((await refusalOf(system.send(c.authority, approve))).code).to.equal("MissingPartyRole");
    const approved = await system.send(a.authority, approve);
    expect(eventNames(approved)).to.deep.equal([
      "RequestApproved",
      "RequestExecuted",
      "FirstTransfer",
      "FlagsChanged",
      "Transfer",
    ]);
    expect(await requestOf(reading, 1n)).to.include({ status: "executed", due: null });
    expect(await requestOf(reading, 9n)).to.equal(null);
    expect((await refusalOf(system.send(a.authority, approve))).message).to.equal(
      "Request 1 is not pending: it is executed.",
    );
  });

  it("rejects and withdraws requests", async () => {
    const { entity, authority } = system.countries.a;
    const to = terminalAccount(XXA01, CA0001, "omge-cancellation");
    const data = encodeDisposal({ ndcYear: null, beneficiary: HASH });
    const move = { block: testBlock(201n), quantity: tonnes(10n), to, data };
    await system.send(entity, prepareRequestMove(system.deployment, move));
    const reason = "Not agreed.";
    const rejected = await system.send(
      authority,
      prepareRejectRequest(system.deployment, { request: 2n, reason }),
    );
    expect(eventBodies(rejected)[0]).to.deep.equal({
      name: "RequestRejected",
      request: 2n,
      by: authority.address,
      reason,
    });
    await system.send(entity, prepareRequestMove(system.deployment, move));
    const withdrawn = await system.send(
      entity,
      prepareWithdrawRequest(system.deployment, { request: 3n }),
    );
    expect(eventBodies(withdrawn)[0]).to.deep.equal({
      name: "RequestWithdrawn",
      request: 3n,
      by: entity.address,
    });
  });

  it("uses towards the NDC of the acquiring Party, for good", async () => {
    const { treasury } = system.countries.c;
    const use = {
      from: treasury.address,
      registry: XXC01,
      approach: CA0001,
      block: testBlock(701n),
    };
    const used = await system.send(
      treasury,
      prepareUseTowardsNdc(system.deployment, {
        ...use,
        quantity: tonnes(100n),
        ndcYear: 2030,
        beneficiary: HASH,
      }),
    );
    expect(eventBodies(used).find(({ name }) => name === "Used")).to.deep.equal({
      name: "Used",
      blockId: testBlock(901n),
      quantity: 100n,
      registry: "XXC01",
      approach: "CA0001",
      entity: null,
      beneficiary: HASH,
      ndcYear: 2030,
    });
    const terminal = terminalAccount(XXC01, CA0001, "ndc-use");
    expect(await runOf(reading, testBlock(901n))).to.deep.equal({
      holder: terminal,
      quantity: 100n,
      authorization: 1,
      flags: { firstTransferred: true, terminal: true, locked: false, frozen: false },
    });
    const again = prepareUseTowardsNdc(system.deployment, {
      ...use,
      block: testBlock(701n),
      quantity: tonnes(201n),
      ndcYear: null,
      beneficiary: null,
    });
    expect(await refusalOf(system.send(treasury, again))).to.include({
      code: "ERC1155InsufficientBalance",
      message: `${getAddress(treasury.address)} holds 200 t of the block XXA01-701-2023, and 201 t are asked for.`,
      rule: "INSUFFICIENT_HOLDING",
    });
  });

  it("cancels chosen serials voluntarily, without an authorization", async () => {
    const { treasury } = system.countries.a;
    const cancelled = await system.send(
      treasury,
      prepareCancel(system.deployment, {
        ...{ from: treasury.address, registry: XXA01, approach: null, block: testBlock(1n) },
        ...{ first: 11n, quantity: tonnes(5n), kind: "voluntary-cancellation", beneficiary: null },
      }),
    );
    expect(eventBodies(cancelled).find(({ name }) => name === "Cancelled")).to.deep.equal({
      name: "Cancelled",
      blockId: testBlock(11n),
      quantity: 5n,
      registry: "XXA01",
      approach: null,
      entity: null,
      beneficiary: null,
      kind: "voluntary-cancellation",
    });
  });
});

/** Serials 1-100 stay without authorization, 201-700 go to the entity, 701-1000 abroad. */
async function issueAndSend({ deployment, countries, send }: TestSystem): Promise<void> {
  const { registrar, authority, treasury, entity } = countries.a;
  const activity = { activity: "ACT-1", registry: XXA01, terms: TEST_ACTIVITY };
  await send(registrar, prepareRegisterActivity(deployment, activity));
  await send(registrar, prepareIssue(deployment, { ...TEST_ISSUANCE, to: treasury.address }));
  const authorization = { registry: XXA01, terms: TEST_AUTHORIZATION };
  await send(authority, prepareAuthorize(deployment, authorization));
  const tag = { block: testBlock(1n), quantity: tonnes(900n), authorization: 1 };
  await send(registrar, prepareTag(deployment, tag));
  const from = { from: treasury.address, block: testBlock(101n) };
  const abroad = { ...from, to: countries.c.treasury.address, quantity: tonnes(300n) };
  await send(treasury, prepareSend(deployment, abroad));
  const home = { ...from, to: entity.address, quantity: tonnes(500n) };
  await send(treasury, prepareSend(deployment, home));
}
