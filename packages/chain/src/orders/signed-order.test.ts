import { type Address, address, approachCode, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { createWalletClient, custom, UserRejectedRequestError } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import {
  encodeDisposal,
  nextNonce,
  type Order,
  orderSignerOfAccount,
  orderSignerOfWallet,
  prepareApproveRequest,
  prepareCancelOrder,
  prepareOpenAccount,
  prepareRequestByOrder,
  prepareSend,
  prepareSendOrder,
  type Reading,
  requestOf,
  signerOfAccount,
  signOrder,
  terminalAccount,
} from "../index.ts";
import {
  deployTestSystem,
  eventBodies,
  issueAuthorized,
  refusalOf,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
} from "../testing/index.ts";

const XXA01 = registryCode("XXA01");
const CA0001 = approachCode("CA0001");
const LATER = new Date("2100-01-01T00:00:00Z");

describe("a signed order", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;
  const holder: PrivateKeyAccount = privateKeyToAccount(`0x${"51".repeat(32)}`);
  const from = address(holder.address);
  const signer = orderSignerOfAccount(holder);

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
    await issueAuthorized(system);
    const { registrar, treasury } = system.countries.a;
    const account = { account: from, registry: XXA01, entity: null, free: false };
    await system.send(registrar, prepareOpenAccount(system.deployment, account));
    const send = { from: treasury.address, to: from, block: testBlock(1n) };
    await system.send(
      treasury,
      prepareSend(system.deployment, { ...send, quantity: tonnes(1000n) }),
    );
  });
  after(() => chain?.stop());

  it("moves blocks for a holder who sends no transaction, once", async () => {
    const { deployment } = system;
    const order = await orderOf({ to: system.countries.a.entity.address, taker: "ledger" });
    const signed = await signOrder({ deployment, taker: "ledger", signer }, order);
    const sent = await system.send(system.administrator, prepareSendOrder(deployment, signed));
    expect(eventBodies(sent).at(-1)).to.deep.equal({
      name: "Transfer",
      operator: system.administrator.address,
      from,
      to: system.countries.a.entity.address,
      items: [{ blockId: testBlock(901n), quantity: 100n }],
    });
    const again = system.send(system.administrator, prepareSendOrder(deployment, signed));
    expect((await refusalOf(again)).code).to.equal("InvalidAccountNonce");
    expect(await nextNonce(reading, { holder: from, taker: "ledger" })).to.equal(1n);
    expect(await nextNonce(reading, { holder: from, taker: "ledger", key: 7n })).to.equal(
      7n << 64n,
    );
  });

  it("can be cancelled by its signer", async () => {
    const { deployment } = system;
    const order = await orderOf({ to: system.countries.a.entity.address, taker: "ledger" });
    const signed = await signOrder({ deployment, taker: "ledger", signer }, order);
    const cancel = prepareCancelOrder(deployment, { taker: "ledger", nonce: order.nonce });
    await system.send(signerOfAccount(chain.client, holder), cancel);
    const late = system.send(system.administrator, prepareSendOrder(deployment, signed));
    expect((await refusalOf(late)).code).to.equal("InvalidAccountNonce");
  });

  it("files a request, with the beneficiary that the holder names", async () => {
    const { deployment } = system;
    const to = terminalAccount(XXA01, CA0001, "voluntary-cancellation");
    const data = encodeDisposal({ ndcYear: null, beneficiary: null, publicName: "Acme" });
    const order = { ...(await orderOf({ to, taker: "requests" })), data, first: 801n };
    const signed = await signOrder({ deployment, taker: "requests", signer }, order);
    const filed = await system.send(
      system.administrator,
      prepareRequestByOrder(deployment, signed),
    );
    expect(eventBodies(filed).at(-1)).to.deep.include({ name: "MoveRequested", requester: from });
    expect(await requestOf(reading, 1n)).to.include({ status: "pending", requester: from });
    const approved = await system.send(
      system.countries.a.authority,
      prepareApproveRequest(deployment, { request: 1n }),
    );
    const bodies = eventBodies(approved);
    expect(bodies.find(({ name }) => name === "BeneficiaryNamed")).to.deep.equal({
      name: "BeneficiaryNamed",
      blockId: testBlock(801n),
      publicName: "Acme",
    });
  });

  it("is refused when it was signed for another contract, by another, or is late", async () => {
    const { deployment } = system;
    const entity = system.countries.a.entity.address;
    const order = await orderOf({ to: entity, taker: "ledger" });
    const elsewhere = await signOrder({ deployment, taker: "requests", signer }, order);
    const other = privateKeyToAccount(`0x${"52".repeat(32)}`);
    const byOther = await signOrder(
      { deployment, taker: "ledger", signer: orderSignerOfAccount(other) },
      order,
    );
    const past = { ...order, deadline: new Date("2020-01-01T00:00:00Z") };
    const late = await signOrder({ deployment, taker: "ledger", signer }, past);
    const refused = [elsewhere, byOther, late].map((signed) =>
      refusalOf(system.send(system.administrator, prepareSendOrder(deployment, signed))),
    );
    const codes = (await Promise.all(refused)).map(({ code }) => code);
    expect(codes).to.deep.equal(["OrderSignatureInvalid", "OrderSignatureInvalid", "OrderExpired"]);
  });

  it("is shown to the wallet's owner field by field, who may decline", async () => {
    const { deployment } = system;
    const order = await orderOf({ to: system.countries.a.entity.address, taker: "ledger" });
    const asked: unknown[] = [];
    const request = async ({ method, params }: { method: string; params?: unknown }) => {
      asked.push([method, params]);
      throw new UserRejectedRequestError(new Error("User rejected the request."));
    };
    const wallet = createWalletClient({ transport: custom({ request }) });
    const declined = await signOrder(
      { deployment, taker: "ledger", signer: orderSignerOfWallet(wallet) },
      order,
    ).catch((error: unknown) => error);
    expect(declined).to.include({
      code: "NOT_ALLOWED",
      message: `The order was declined in the wallet of ${from}.`,
    });
    const shown = JSON.stringify(asked);
    expect(shown).to.contain("eth_signTypedData_v4");
    expect(shown).to.contain("Sixtwo Ledger").and.to.contain(deployment.ledger);
  });

  async function orderOf({
    to,
    taker,
  }: {
    readonly to: Address;
    readonly taker: "ledger" | "requests";
  }): Promise<Order> {
    return {
      ...{ from, to, block: testBlock(1n), first: 901n, quantity: tonnes(100n), data: "0x" },
      nonce: await nextNonce(reading, { holder: from, taker }),
      deadline: LATER,
    };
  }
});
