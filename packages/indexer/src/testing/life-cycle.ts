import {
  prepareApproveRequest,
  prepareAuthorize,
  prepareCancel,
  prepareFreezeAccount,
  prepareIssue,
  prepareMerge,
  preparePause,
  prepareRegisterActivity,
  prepareRejectRequest,
  prepareReleaseAccount,
  prepareRequestMove,
  prepareRevoke,
  prepareSend,
  prepareSendBatch,
  prepareTag,
  prepareUnpause,
  prepareUseTowardsNdc,
  prepareWithdrawRequest,
  type Signer,
} from "@sixtwo/chain";
import {
  TEST_ACTIVITY,
  TEST_AUTHORIZATION,
  TEST_ISSUANCE,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import { type Address, approachCode, registryCode, tonnes } from "@sixtwo/domain";

export const CA = approachCode("CA0001");
export const XXA01 = registryCode("XXA01");
export const XXC01 = registryCode("XXC01");

/** Two authorizations by XXA: 1 for NDC, 2 for other purposes, first transferred on cancellation. */
export async function authorizeTwice(system: TestSystem): Promise<void> {
  const { a } = system.countries;
  const oimp = {
    ...TEST_AUTHORIZATION,
    reference: "LOA-2",
    purposes: new Set(["OP"] as const),
    firstTransferDefinition: "use-or-cancellation" as const,
    oimp: "Voluntary",
  };
  for (const terms of [TEST_AUTHORIZATION, oimp]) {
    await system.send(a.authority, prepareAuthorize(system.deployment, { registry: XXA01, terms }));
  }
}

/** ACT-1 and its first batch: serials 1 to 1,000 held by the treasury of XXA. */
export async function issueFirstBatch(system: TestSystem): Promise<void> {
  const { a } = system.countries;
  const activity = { registry: XXA01, activity: "ACT-1", terms: TEST_ACTIVITY };
  await system.send(a.registrar, prepareRegisterActivity(system.deployment, activity));
  const issuance = { ...TEST_ISSUANCE, to: a.treasury.address };
  await system.send(a.registrar, prepareIssue(system.deployment, issuance));
}

/** Serials 401 to 1,000 under authorization 1; 801 to 1,000 abroad; 951 to 1,000 used there. */
export async function authorizeSendAndUse(system: TestSystem): Promise<void> {
  const { deployment, send } = system;
  const { a, c } = system.countries;
  const tag = { block: testBlock(1n), quantity: tonnes(600), authorization: 1 };
  await send(a.registrar, prepareTag(deployment, tag));
  const abroad = {
    from: a.treasury.address,
    to: c.treasury.address,
    block: testBlock(401n),
    quantity: tonnes(200),
  };
  await send(a.treasury, prepareSend(deployment, abroad));
  const use = {
    from: c.treasury.address,
    registry: XXC01,
    approach: CA,
    block: testBlock(801n),
    quantity: tonnes(50),
    ndcYear: 2026,
    beneficiary: null,
  };
  await send(c.treasury, prepareUseTowardsNdc(deployment, use));
}

/** Serials 701 to 800 to an entity, which asks to send: 771 to 800 approved, then one rejected, one withdrawn. */
export async function requestThrice(system: TestSystem): Promise<void> {
  const { deployment, send } = system;
  const { a, c } = system.countries;
  const home = {
    from: a.treasury.address,
    to: a.entity.address,
    block: testBlock(401n),
    quantity: tonnes(100),
  };
  await send(a.treasury, prepareSend(deployment, home));
  const ask = (quantity: number) =>
    send(
      a.entity,
      prepareRequestMove(deployment, {
        block: testBlock(701n),
        quantity: tonnes(quantity),
        to: c.treasury.address,
      }),
    );
  await ask(30);
  await send(a.authority, prepareApproveRequest(deployment, { request: 1n }));
  await ask(70);
  const rejection = { request: 2n, reason: "Not this year" };
  await send(a.authority, prepareRejectRequest(deployment, rejection));
  await ask(70);
  await send(a.entity, prepareWithdrawRequest(deployment, { request: 3n }));
}

/** A transfer back, a voluntary cancellation, a merge, a batch, freezes, a pause, a revised and revoked authorization. */
export async function doTheRest(system: TestSystem): Promise<void> {
  const { deployment, send, administrator } = system;
  const { a, c } = system.countries;
  const [treasury, entity] = [a.treasury.address, a.entity.address];
  const move = (from: Signer, to: Address, [first, quantity]: readonly [bigint, number]) => {
    const block = { block: testBlock(first), quantity: tonnes(quantity) };
    return send(from, prepareSend(deployment, { from: from.address, to, ...block }));
  };
  await move(c.treasury, treasury, [771n, 20]); // 781 to 800 come back
  const cancel = {
    from: treasury,
    registry: XXA01,
    approach: null,
    block: testBlock(1n),
    quantity: tonnes(10),
    kind: "voluntary-cancellation" as const,
    beneficiary: `0x${"be".repeat(32)}` as const,
    publicName: "Air XXA",
  };
  await send(a.treasury, prepareCancel(deployment, cancel)); // 391 to 400
  await move(a.treasury, entity, [1n, 5]); // 386 to 390
  await send(
    a.entity,
    prepareSendBatch(deployment, {
      from: entity,
      to: treasury,
      items: [
        { block: testBlock(386n), quantity: tonnes(5) },
        { block: testBlock(701n), quantity: tonnes(10) },
      ],
    }),
  ); // 761 to 770 too
  await send(
    a.treasury,
    prepareMerge(deployment, { block: testBlock(1n), right: testBlock(386n) }),
  );
  const freeze = { account: entity, reason: "court-order", note: "Case 7" } as const;
  await send(a.authority, prepareFreezeAccount(deployment, freeze));
  await send(administrator, preparePause(deployment, { reason: "security" }));
  await send(administrator, prepareUnpause(deployment));
  await send(a.authority, prepareReleaseAccount(deployment, { account: entity }));
  const revised = { registry: XXA01, terms: { ...TEST_AUTHORIZATION, cap: tonnes(9000) } };
  await send(a.authority, prepareAuthorize(deployment, revised));
  const revocation = { authorization: 3, entirely: false, reason: "Replaced" };
  await send(a.authority, prepareRevoke(deployment, revocation));
}
