import { prepareSend, prepareUseTowardsNdc } from "@sixtwo/chain";
import { approachCode, type BlockId, RegistryError, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { askGraphql } from "../support/graphql.ts";
import { COUNTERPART, HOST, issueAs, NDC_AUTHORIZATION, PARTY } from "../support/scenario-acts.ts";
import { type ScenarioStack, startScenarioStack } from "../support/scenario-stack.ts";

describe("bad input gets one clear error, and nothing is lost", function () {
  this.timeout(240_000);
  let stack: ScenarioStack;
  let block: BlockId;

  before(async () => {
    stack = await startScenarioStack();
    block = await issueAs(stack, {
      to: "XXA-party",
      quantity: 1_000n,
      authorization: NDC_AUTHORIZATION,
    });
  });
  afterEach(async () => {
    const { party } = await stack.graphql(PARTY, { code: "XXA" });
    expect(party).to.deep.include({ issued: 1000, held: 1000, firstTransferred: 0 });
  });
  after(() => stack?.stop());

  async function refused(role: string, call: Parameters<ScenarioStack["act"]>[1]) {
    const error = await stack.act(role, call).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof RegistryError)) throw new Error(`Not refused as it should be: ${error}`);
    expect(error.code).to.equal("REFUSED_BY_RULE");
    expect(error.remedy).not.to.equal("");
    return error.message;
  }

  it("an unknown ITMO ID", async () => {
    const { data, errors } = await askGraphql(
      stack.url,
      '{ itmo(id: "CA0001-XXA01-XXA-999999-2024") { serial } }',
    );
    expect(data).to.equal(null);
    expect(errors).to.have.length(1);
    expect(errors?.[0]?.message).to.include("CA0001-XXA01-XXA-999999-2024");
    expect(errors?.[0]?.extensions?.code).to.equal("UNKNOWN_ITMO");
    expect(errors?.[0]?.extensions?.remedy).to.be.a("string").that.is.not.equal("");
  });

  it("an ITMO ID that is none", async () => {
    const { errors } = await askGraphql(stack.url, '{ itmo(id: "CA001-GH1-GH-0-22") { serial } }');
    expect(errors).to.have.length(1);
    expect(errors?.[0]?.message).to.include("CA001-GH1-GH-0-22");
  });

  it("malformed GraphQL", async () => {
    const response = await fetch(new URL("/graphql", stack.url), {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: "{ blocks {" }),
    });
    expect(response.status).to.equal(400);
    const { errors } = (await response.json()) as { errors: readonly { message: string }[] };
    expect(errors).to.have.length(1);
    expect(errors[0]?.message).to.include("Syntax Error");
  });

  it("a send by a stranger", async () => {
    const call = prepareSend(stack.deployment, {
      from: stack.addressOf("XXA-party"),
      to: stack.addressOf("XXC-party"),
      block,
      quantity: tonnes(10n),
    });
    const message = await refused("XXC-green-c-entity", call);
    expect(message.toLowerCase()).to.include(stack.addressOf("XXA-party"));
  });

  it("a send over the holding", async () => {
    const call = prepareSend(stack.deployment, {
      from: stack.addressOf("XXA-party"),
      to: stack.addressOf("XXC-party"),
      block,
      quantity: tonnes(1_001n),
    });
    const message = await refused("XXA-party", call);
    expect(message).to.match(/1,?000/);
    expect(message).to.match(/1,?001/);
  });

  it("a use that the authorization does not allow", async () => {
    const call = prepareUseTowardsNdc(stack.deployment, {
      from: stack.addressOf("XXA-party"),
      registry: HOST,
      approach: approachCode("CA0001"),
      block,
      quantity: tonnes(10n),
      ndcYear: 2026,
      beneficiary: null,
    });
    expect(await refused("XXA-party", call)).to.include("XXA");
  });

  it("a use in another Party's account", async () => {
    const call = prepareUseTowardsNdc(stack.deployment, {
      from: stack.addressOf("XXA-party"),
      registry: COUNTERPART,
      approach: approachCode("CA0001"),
      block,
      quantity: tonnes(10n),
      ndcYear: 2026,
      beneficiary: null,
    });
    await refused("XXA-party", call);
  });
});
