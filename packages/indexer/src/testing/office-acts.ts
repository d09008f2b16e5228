import {
  prepareAnnounceRecall,
  prepareApproveRequest,
  prepareAuthorize,
  prepareCancelRecall,
  prepareCountersign,
  prepareExecuteRequest,
  prepareExpireRequest,
  prepareFreezeRun,
  prepareIssue,
  prepareNameMetric,
  prepareOpenReserve,
  preparePauseApproach,
  prepareRecall,
  prepareRecordVerification,
  prepareReleaseRun,
  prepareRequestMove,
  prepareResumeApproach,
  prepareSendBatch,
  prepareSetAccountPowers,
  prepareSetApproachStatus,
  prepareSetLevies,
  prepareSetPolicy,
  prepareTag,
  prepareTrust,
  prepareWithdrawProposal,
  type Signer,
  terminalAccount,
} from "@sixtwo/chain";
import {
  passTime,
  TEST_AUTHORIZATION,
  TEST_ISSUANCE,
  type TestChain,
  type TestSystem,
  testBlock,
  testSigner,
} from "@sixtwo/chain/testing";
import {
  type BlockId,
  DEFAULT_POLICY,
  metricCode,
  NO_LEVIES,
  type PartyPolicy,
  packBlockId,
  tonnes,
} from "@sixtwo/domain";
import { CA, XXA01 } from "./life-cycle.ts";

type Stage = { readonly system: TestSystem; readonly chain: TestChain };

const PART = { registry: XXA01, approach: CA } as const;
const CASE = { reason: "double-claim", note: "Case 12" } as const;

/** What XXA01 runs by once `setPolicy` has been called: delays are a minute or two. */
export const TEST_POLICY: PartyPolicy = {
  ...DEFAULT_POLICY,
  authorizeByTwo: true,
  requestLifetimeSeconds: 600,
  sendDelaySeconds: 60,
  recallDelaySeconds: 120,
};

/** The block of another batch of XXA01 of 2023. */
export function laterBlock(batch: bigint, first: bigint): BlockId {
  const { vintage } = TEST_ISSUANCE;
  return packBlockId({ registry: XXA01, vintage, batch, first });
}

/** Whoever holds what XXA sets aside. */
export function reserveHolders({ client }: TestChain) {
  return {
    adaptation: testSigner(client, "adaptation fund"),
    buffer: testSigner(client, "buffer"),
  };
}

/** XXA sets 5 % aside for adaptation, 10 % as a buffer, and cancels 2 % for OMGE. */
export async function setLevies({ system, chain }: Stage): Promise<void> {
  const { deployment, send } = system;
  const { registrar, authority } = system.countries.a;
  const { adaptation, buffer } = reserveHolders(chain);
  const open = (account: Signer, kind: "share-of-proceeds" | "buffer") => {
    const reserve = { account: account.address, registry: XXA01, kind };
    return send(registrar, prepareOpenReserve(deployment, reserve));
  };
  await open(adaptation, "share-of-proceeds");
  await open(buffer, "buffer");
  const levies = {
    ...NO_LEVIES,
    shareOfProceeds: { rate: 500, account: adaptation.address },
    omge: 200,
    buffer: { rate: 1000, account: buffer.address },
  };
  await send(authority, prepareSetLevies(deployment, { ...PART, levies }));
}

/** A second batch, serials 1,001 to 1,100, verified before, without anything underlying; all of it levied. */
export async function verifyIssueAndLevy(stage: Stage): Promise<void> {
  const { deployment, send } = stage.system;
  const { registrar, authority, verifier, treasury } = stage.system.countries.a;
  const { activity, vintage, metric, documentHash } = TEST_ISSUANCE;
  const verified = { activity, registry: XXA01, vintage, metric, documentHash };
  const quantity = tonnes(100);
  await send(verifier, prepareRecordVerification(deployment, { ...verified, quantity }));
  const issuance = { ...TEST_ISSUANCE, quantity, underlying: null, to: treasury.address };
  await send(registrar, prepareIssue(deployment, issuance));
  await setLevies(stage);
  const block = laterBlock(2n, 1001n);
  await send(registrar, prepareTag(deployment, { block, quantity, authorization: 2 }));
  // 1,001 to 1,083 stay; 1,084 to 1,093 are the buffer, 1,094 and 1,095 OMGE, 1,096 to 1,100 adaptation.
  const { buffer } = reserveHolders(stage.chain);
  const reversal = {
    ...{ block: laterBlock(2n, 1084n), quantity: tonnes(4) },
    to: terminalAccount(XXA01, CA, "reversal-cancellation"),
  };
  await send(buffer, prepareRequestMove(deployment, reversal)); // always by two, out of a buffer
  await send(authority, prepareApproveRequest(deployment, { request: 4n }));
}

/** Two blocks abroad in one batch; the approach paused, resumed and suspended for a while. */
export async function sendBatchAndPause({ system }: Stage): Promise<void> {
  const { deployment, send } = system;
  const { a, c } = system.countries;
  const items = [
    { block: testBlock(401n), quantity: tonnes(10) },
    { block: testBlock(761n), quantity: tonnes(10) },
  ];
  const batch = { from: a.treasury.address, to: c.treasury.address, items };
  await send(a.treasury, prepareSendBatch(deployment, batch)); // 691 to 700, and 761 to 770
  await send(a.authority, preparePauseApproach(deployment, { ...PART, ...CASE }));
  await send(a.authority, prepareResumeApproach(deployment, PART));
  for (const status of ["suspended", "active"] as const) {
    const change = { ...PART, status, reason: `Now ${status}` };
    await send(a.authority, prepareSetApproachStatus(deployment, change));
  }
}

/** A policy of two people; LOA-3 authorized by two, LOA-4 proposed and taken back, LOA-5 proposed. */
export async function decideByTwo({ system }: Stage): Promise<void> {
  const { deployment, send, administrator } = system;
  const { authority, deputy } = system.countries.a;
  const policy = { registry: XXA01, policy: TEST_POLICY };
  await send(authority, prepareSetPolicy(deployment, policy));
  const metric = { metric: metricCode(7), unit: "MWh" };
  await send(administrator, prepareNameMetric(deployment, metric));
  const propose = async (reference: string) => {
    const terms = { ...TEST_AUTHORIZATION, reference, expires: new Date("2100-01-01T00:00:00Z") };
    const call = prepareAuthorize(deployment, { registry: XXA01, terms });
    const { events } = await send(authority, call);
    const proposed = events.find((event) => event.name === "Proposed");
    if (proposed === undefined) throw new Error(`${reference} was not proposed.`);
    return proposed;
  };
  const office = "authorizations" as const;
  const { data } = await propose("LOA-3");
  await send(deputy, prepareCountersign(deployment, { office, data }));
  const { proposal } = await propose("LOA-4");
  await send(authority, prepareWithdrawProposal(deployment, { office, proposal }));
  await propose("LOA-5");
}

/** Request 5 waits for its time and is carried out by anybody; request 6 lapses. The treasury trusts XXC's. */
export async function letRequestsWait({ system, chain }: Stage): Promise<void> {
  const { deployment, send } = system;
  const { a, c } = system.countries;
  const powers = { account: a.treasury.address, free: true, delayed: true };
  await send(a.authority, prepareSetAccountPowers(deployment, powers));
  const to = c.treasury.address;
  await send(a.treasury, prepareTrust(deployment, { counterparty: to, trusted: true }));
  const ask = (from: Signer, first: bigint) => {
    const part = { block: testBlock(first), quantity: tonnes(10), to };
    return send(from, prepareRequestMove(deployment, part));
  };
  await ask(a.treasury, 401n); // 681 to 690, before the trust is in effect
  await ask(a.entity, 701n); // 751 to 760
  await passTime(chain, 61);
  await send(c.entity, prepareExecuteRequest(deployment, { request: 5n }));
  await passTime(chain, 600);
  await send(c.entity, prepareExpireRequest(deployment, { request: 6n }));
}

/** Serials 1 to 10 frozen and released; 11 to 30 recalled to the entity; 31 to 40 frozen, a recall taken back. */
export async function holdAndRecall({ system, chain }: Stage): Promise<void> {
  const { deployment, send } = system;
  const { authority, deputy, entity } = system.countries.a;
  const part = (block: BlockId, first: bigint, quantity: number) => ({
    ...{ block, first, quantity: tonnes(quantity), ...CASE },
  });
  await send(authority, prepareFreezeRun(deployment, part(testBlock(1n), 1n, 10)));
  await send(deputy, prepareReleaseRun(deployment, { block: testBlock(1n) }));
  const to = entity.address;
  const recalled = { ...part(testBlock(11n), 11n, 20), to };
  await send(authority, prepareAnnounceRecall(deployment, recalled));
  await passTime(chain, 121);
  await send(deputy, prepareRecall(deployment, { block: testBlock(11n) }));
  await send(authority, prepareFreezeRun(deployment, part(testBlock(31n), 31n, 10)));
  const announced = { ...part(testBlock(31n), 31n, 10), to, reason: "mistake" as const };
  await send(authority, prepareAnnounceRecall(deployment, announced));
  await send(authority, prepareCancelRecall(deployment, { block: testBlock(31n) }));
}
