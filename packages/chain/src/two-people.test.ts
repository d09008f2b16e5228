import {
  type AuthorizationTerms,
  address,
  DEFAULT_POLICY,
  metricCode,
  registryCode,
  tonnes,
  vintage,
} from "@sixtwo/domain";
import { expect } from "chai";
import {
  decodeProposal,
  prepareAuthorize,
  prepareCountersign,
  prepareGrantPartyRole,
  prepareIssue,
  prepareNameMetric,
  prepareRecordVerification,
  prepareRegisterActivity,
  prepareRevoke,
  prepareSetAccountPowers,
  prepareSetPolicy,
  prepareWithdrawProposal,
  proposalOf,
  type Reading,
  type Sent,
  simulateCall,
  verifiedOf,
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
  testSigner,
} from "./testing/index.ts";

const XXA01 = registryCode("XXA01");
const HASH = `0x${"ab".repeat(32)}` as const;
const BY_TWO = { ...DEFAULT_POLICY, issueByTwo: true, authorizeByTwo: true, revokeByTwo: true };
const CHANGEABLE: AuthorizationTerms = {
  ...TEST_AUTHORIZATION,
  changeableAfterFirstTransfer: true,
};

describe("what needs two people on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
    const { authority, registrar } = system.countries.a;
    const activity = { activity: "ACT-1", registry: XXA01, terms: TEST_ACTIVITY };
    await system.send(registrar, prepareRegisterActivity(system.deployment, activity));
    const policy = { registry: XXA01, policy: { ...BY_TWO, verifiedOnly: true } };
    await system.send(authority, prepareSetPolicy(system.deployment, policy));
  });
  after(() => chain?.stop());

  it("is a proposal at first, which the same person cannot countersign", async () => {
    const { authority, deputy } = system.countries.a;
    const call = prepareAuthorize(system.deployment, { registry: XXA01, terms: CHANGEABLE });
    expect(await simulateCall(chain.client, authority, call)).to.equal(0);
    const proposed = proposalIn(await system.send(authority, call));
    expect(proposed).to.deep.include({ party: "XXA", by: authority.address, data: call.data });
    expect(decodeProposal(proposed.data)).to.deep.equal({
      act: "authorize",
      registry: "XXA01",
      terms: CHANGEABLE,
    });
    const asked = { office: "authorizations", proposal: proposed.proposal } as const;
    expect(await proposalOf(reading, asked)).to.deep.include({ by: authority.address });
    expect(await refusalOf(system.send(authority, call))).to.include({
      code: "ProposerCannotCountersign",
      rule: "REQUESTER_DECIDES",
    });
    const again = prepareCountersign(system.deployment, {
      office: "authorizations",
      data: proposed.data,
    });
    const countersigned = await system.send(deputy, again);
    expect(eventNames(countersigned)).to.deep.equal(["Countersigned", "Authorized"]);
    expect(eventBodies(countersigned)[0]).to.deep.equal({
      name: "Countersigned",
      proposal: proposed.proposal,
      by: deputy.address,
    });
    expect(await proposalOf(reading, asked)).to.equal(null);
  });

  it("can be taken back by who proposed it", async () => {
    const { authority, deputy } = system.countries.a;
    const revoke = { authorization: 1, entirely: true, reason: "Not real." };
    const call = prepareRevoke(system.deployment, revoke);
    const { proposal, data } = proposalIn(await system.send(authority, call));
    expect(decodeProposal(data)).to.deep.equal({ act: "revoke", ...revoke });
    const withdraw = prepareWithdrawProposal(system.deployment, {
      office: "authorizations",
      proposal,
    });
    expect((await refusalOf(system.send(deputy, withdraw))).code).to.equal("NotTheProposer");
    expect(eventBodies(await system.send(authority, withdraw))).to.deep.equal([
      { name: "ProposalWithdrawn", proposal, by: authority.address },
    ]);
  });

  it("revokes entirely where the terms allow it", async () => {
    const { authority, deputy } = system.countries.a;
    const revoke = { authorization: 1, entirely: true, reason: "Not real." };
    const call = prepareRevoke(system.deployment, revoke);
    await system.send(authority, call);
    expect(eventBodies(await system.send(deputy, call)).at(-1)).to.deep.equal({
      name: "AuthorizationRevoked",
      by: deputy.address,
      ...revoke,
    });
  });

  it("issues only what a verifier has recorded, where the Party says so", async () => {
    const { registrar, verifier, treasury } = system.countries.a;
    const second = testSigner(chain.client, "second registrar");
    const grant = { account: second.address, party: CHANGEABLE.party, role: "registrar" } as const;
    await system.send(system.administrator, prepareGrantPartyRole(system.deployment, grant));
    const terms = { ...TEST_ISSUANCE, to: treasury.address };
    const call = prepareIssue(system.deployment, terms);
    const { data } = proposalIn(await system.send(registrar, call));
    expect(decodeProposal(data)).to.deep.equal({ act: "issue", terms });
    expect(await refusalOf(system.send(second, call))).to.include({
      code: "VerificationExceeded",
      message:
        "0 t of activity ACT-1 are verified for 2023, and with these 1000 t would be issued.",
    });
    const verified = { activity: "ACT-1", registry: XXA01, vintage: vintage(2023) };
    const quantity = { metric: metricCode(0), quantity: tonnes(1500n), documentHash: HASH };
    const record = prepareRecordVerification(system.deployment, { ...verified, ...quantity });
    expect(eventBodies(await system.send(verifier, record))).to.deep.equal([
      { name: "VerificationRecorded", ...verified, ...quantity, by: verifier.address },
    ]);
    expect(eventNames(await system.send(second, call))).to.deep.equal([
      "Countersigned",
      "Transfer",
      "Issued",
      "UnderlyingClaimed",
    ]);
    expect(await verifiedOf(reading, { ...verified, metric: metricCode(0) })).to.deep.equal({
      verified: 1500n,
      issued: 1000n,
    });
  });

  it("changes its own policy by two as well", async () => {
    const { authority, deputy } = system.countries.a;
    const policy = { ...DEFAULT_POLICY, requestLifetimeSeconds: 60 };
    const call = prepareSetPolicy(system.deployment, { registry: XXA01, policy });
    const { data } = proposalIn(await system.send(authority, call));
    expect(decodeProposal(data)).to.deep.equal({ act: "set-policy", registry: "XXA01", policy });
    expect(eventNames(await system.send(deputy, call))).to.deep.equal([
      "Countersigned",
      "PolicySet",
    ]);
  });

  it("reads that an account's sends shall no longer wait", () => {
    const powers = { account: address(`0x${"a1".repeat(20)}`), free: true, delayed: false };
    const { data } = prepareSetAccountPowers(system.deployment, powers);
    expect(decodeProposal(data)).to.deep.equal({ act: "set-account-powers", ...powers });
  });

  it("does not read a call that is no proposal", () => {
    expect(decodeProposal("0x12345678")).to.equal(null);
    expect(decodeProposal(prepareNameMetric(system.deployment, METRIC).data)).to.equal(null);
  });

  const METRIC = { metric: metricCode(1), unit: "MWh of renewable electricity" };

  it("names a metric once, which blocks and authorizations then carry", async () => {
    const call = prepareNameMetric(system.deployment, METRIC);
    expect(eventBodies(await system.send(system.administrator, call))).to.deep.equal([
      { name: "MetricNamed", ...METRIC },
    ]);
    expect((await refusalOf(system.send(system.administrator, call))).message).to.equal(
      "Metric 1 has a name already, and a name never changes.",
    );
    const { authority } = system.countries.a;
    const terms = { ...TEST_AUTHORIZATION, reference: "LOA-MWH", metric: metricCode(1) };
    const authorized = await system.send(
      authority,
      prepareAuthorize(system.deployment, { registry: XXA01, terms }),
    );
    expect(eventBodies(authorized)[0]).to.deep.include({ name: "Authorized", terms });
  });
});

function proposalIn({ events }: Sent) {
  const [event] = events;
  if (event?.name !== "Proposed") throw new Error(`${event?.name} is no proposal.`);
  return event;
}
