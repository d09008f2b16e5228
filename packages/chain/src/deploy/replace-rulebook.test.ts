import { approachCode, partyCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import type { Deployment } from "../deployment.ts";
import {
  accountOf,
  approachOf,
  authorizationOf,
  powersOf,
  prepareApproveRequest,
  prepareRequestMove,
  prepareSend,
  prepareTag,
  requestOf,
  runOf,
} from "../index.ts";
import { rulebookInForce } from "../reads/rulebook-in-force.ts";
import { toCall } from "../send/call.ts";
import {
  deployTestSystem,
  eventNames,
  issueAuthorized,
  passTime,
  refusalOf,
  startAnvil,
  TEST_ISSUANCE,
  type TestChain,
  type TestSystem,
  testBlock,
  testSigner,
} from "../testing/index.ts";
import { verifyDeployment } from "../verify-deployment.ts";
import { prepareIssue } from "../writes/issue.ts";
import { replaceRulebook } from "./replace-rulebook.ts";

const DAY = 86_400;

describe("replacing the rulebook", () => {
  let chain: TestChain;
  let system: TestSystem;
  /** As the file has it. */
  let deployment: Deployment;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    deployment = system.deployment;
    await issueAuthorized(system);
    await waitingRequest(system);
  });
  after(() => chain?.stop());

  const replace = (wallet = system.administrator) =>
    replaceRulebook({
      client: chain.client,
      wallet,
      deployment,
      onStep: (next) => {
        deployment = next;
      },
    });

  it("is refused to anyone but the administrator, before anything is deployed", async () => {
    const height = await chain.client.viem.getBlockNumber();
    const stranger = testSigner(chain.client, "stranger");
    const error = await replace(stranger).catch((thrown: unknown) => thrown);
    expect(error).to.include({
      code: "NOT_ALLOWED",
      message: `${stranger.address} may not replace the rulebook; the administrator may.`,
    });
    expect(await chain.client.viem.getBlockNumber()).to.equal(height);
  });

  it("is scheduled where the administrator has an execution delay, and waits for it", async () => {
    await delayAdministrator(system);
    const before = { ...deployment };
    const scheduled = await replace();
    if (scheduled.state !== "scheduled") throw new Error("It is in force at once.");
    const { timestamp } = await chain.client.viem.getBlock();
    expect(scheduled.due).to.deep.equal(new Date((Number(timestamp) + DAY) * 1000));
    expect(deployment).to.deep.equal({ ...before, nextRulebook: deployment.nextRulebook });
    expect(deployment.nextRulebook).to.match(/^0x[0-9a-f]{40}$/);
    expect(await verifyDeployment(chain.client, deployment)).to.deep.equal(deployment);

    const height = await chain.client.viem.getBlockNumber();
    expect(await replace()).to.deep.equal(scheduled);
    expect(await chain.client.viem.getBlockNumber()).to.equal(height);
  });

  it("comes into force at its time, and leaves everything else as it was", async () => {
    const { rulebook: old, nextRulebook } = deployment;
    const before = await everything();
    await passTime(chain, DAY);
    const replaced = await replace();
    expect(replaced).to.deep.equal({ state: "in force", deployment });
    expect(deployment).to.include({ rulebook: nextRulebook, nextRulebook: null });
    expect(deployment.formerRulebooks).to.deep.equal([old]);
    expect(await rulebookInForce(chain.client, deployment.ledger)).to.equal(nextRulebook);
    expect(await everything()).to.deep.equal(before);
    const reading = { client: chain.client, deployment };
    expect(await powersOf(reading, old)).to.deep.equal([]);
    expect(await powersOf(reading, deployment.rulebook)).to.deep.equal([
      "detach",
      "tag",
      "execute",
    ]);
    expect(await verifyDeployment(chain.client, deployment)).to.deep.equal(deployment);
  });

  it("judges sends and requests under the new one", async () => {
    const { a, c } = system.countries;
    const send = prepareSend(deployment, {
      ...{ from: a.treasury.address, to: c.treasury.address },
      ...{ block: testBlock(1n), quantity: tonnes(100n) },
    });
    const sent = await system.send(a.treasury, send);
    expect(sent.events.find(({ name }) => name === "FirstTransfer")).to.include({
      address: deployment.rulebook,
      quantity: 100n,
    });
    const approve = prepareApproveRequest(deployment, { request: 1n });
    expect(eventNames(await system.send(a.authority, approve))).to.deep.equal([
      "RequestApproved",
      "RequestExecuted",
      "FirstTransfer",
      "FlagsChanged",
      "Transfer",
    ]);
  });

  it("leaves the old one without any power", async () => {
    const { registrar, treasury } = system.countries.a;
    const terms = { ...TEST_ISSUANCE, to: treasury.address, underlying: null };
    const issued = await system.send(registrar, prepareIssue(deployment, terms));
    const block = issued.events.find((event) => event.name === "Issued")?.blockId;
    const tag = { block: block ?? testBlock(1n), quantity: tonnes(10n), authorization: 1 };
    const [old] = deployment.formerRulebooks;
    const byOld = { ...deployment, rulebook: old ?? deployment.rulebook };
    expect((await refusalOf(system.send(registrar, prepareTag(byOld, tag)))).code).to.equal(
      "MissingPower",
    );
    await system.send(registrar, prepareTag(deployment, tag));
  });

  it("is noticed when somebody else carried it out", async () => {
    await replace();
    const asItWas = deployment;
    await passTime(chain, DAY);
    await replace();
    expect(await verifyDeployment(chain.client, asItWas)).to.deep.equal(deployment);
    const unaware = { ...asItWas, nextRulebook: null };
    const error = await verifyDeployment(chain.client, unaware).catch((thrown: unknown) => thrown);
    expect(error).to.include({
      code: "CHAIN_FOREIGN",
      message: `The ledger asks the rulebook ${deployment.rulebook}, and the deployment names ${asItWas.rulebook}.`,
    });
  });

  /** Units, accounts, approaches, authorizations and requests. */
  async function everything() {
    const reading = { client: chain.client, deployment };
    const { a, c } = system.countries;
    const part = { party: partyCode("XXA"), approach: approachCode("CA0001") };
    return {
      runs: await Promise.all([1n, 501n].map((first) => runOf(reading, testBlock(first)))),
      accounts: await Promise.all(
        [a.treasury, a.entity, c.treasury].map((who) => accountOf(reading, who.address)),
      ),
      approach: await approachOf(reading, part),
      authorization: await authorizationOf(reading, 1),
      request: await requestOf(reading, 1n),
    };
  }
});

/** Entity 1 asks to send 500 t abroad, which waits for its Party. */
async function waitingRequest({ deployment, countries, send }: TestSystem): Promise<void> {
  const { treasury, entity } = countries.a;
  const block = testBlock(501n);
  const give = { from: treasury.address, to: entity.address, block: testBlock(1n) };
  await send(treasury, prepareSend(deployment, { ...give, quantity: tonnes(500n) }));
  const move = { block, quantity: tonnes(500n), to: countries.c.treasury.address };
  await send(entity, prepareRequestMove(deployment, move));
}

/** From now on the administrator's acts wait for a day. */
async function delayAdministrator({ deployment, administrator, send }: TestSystem) {
  const grant = toCall(deployment.accessManager, {
    abi: accessManagerAbi,
    functionName: "grantRole",
    args: [0n, administrator.address, DAY],
  });
  await send(administrator, grant);
}
