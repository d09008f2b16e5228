import { runOf, terminalAccount } from "@sixtwo/chain";
import { approachCode, type BlockId, childBlockId } from "@sixtwo/domain";
import { expect } from "chai";
import { AEF_ACTIONS, HISTORY, HOST, PARTY, RECORDED_ACTIONS, UNITS } from "./scenario-acts.ts";
import type { ScenarioStack } from "./scenario-stack.ts";

/** Where Green Group A's 250 serials end. */
export const IMP_CANCELLATION = terminalAccount(HOST, approachCode("CA0001"), "imp-cancellation");

/** The last 250 serials wait for a decision in the account that asked. */
export async function expectLocked(
  { reading, addressOf }: ScenarioStack,
  block: BlockId,
): Promise<void> {
  expect(await runOf(reading, childBlockId(block, 750n))).to.deep.include({
    holder: addressOf("XXA-green-group-a"),
    quantity: 250n,
    flags: { firstTransferred: false, terminal: false, locked: true, frozen: false },
  });
}

/** The last 250 serials are cancelled, and first transferred by that. */
export async function expectCancelled({ reading }: ScenarioStack, block: BlockId): Promise<void> {
  expect(await runOf(reading, childBlockId(block, 750n))).to.deep.include({
    holder: IMP_CANCELLATION,
    quantity: 250n,
    flags: { firstTransferred: true, terminal: true, locked: false, frozen: false },
  });
}

/** Scenario 1b as the mirror, the API and the CAD Trust model tell it, whoever played it. */
export function itStandsEverywhereAs1b(playedOn: () => ScenarioStack): void {
  it("stands in Postgres", async () => {
    expect(await playedOn().sql(RECORDED_ACTIONS)).to.deep.equal([
      { kind: "issuance", cause: null, first: "1", last: "1000" },
      { kind: "authorization", cause: null, first: "1", last: "1000" },
      { kind: "first-transfer", cause: "use-or-cancellation", first: "751", last: "1000" },
      { kind: "cancellation", cause: null, first: "751", last: "1000" },
    ]);
  });

  it("stands in GraphQL", async () => {
    const { graphql } = playedOn();
    const { requests } = await graphql("{ requests { nodes { id status quantity } } }");
    expect(requests.nodes).to.deep.equal([{ id: "1", status: "EXECUTED", quantity: 250 }]);
    const { party } = await graphql(PARTY, { code: "XXA" });
    expect(party).to.deep.equal({
      issued: 1000,
      held: 750,
      firstTransferred: 250,
      acquired: 0,
      used: 0,
      cancelled: 250,
    });
    const { itmo } = await graphql(HISTORY, { id: "CA0001-XXA01-XXA-1000-2024" });
    expect(itmo.history.map(({ kind }: { kind: string }) => kind)).to.deep.equal([
      "ISSUANCE",
      "AUTHORIZATION",
      "FIRST_TRANSFER",
      "CANCELLATION",
    ]);
  });

  it("stands in the CAD Trust tables", async () => {
    const { projectCadTrust, sql } = playedOn();
    await projectCadTrust();
    expect(await sql(UNITS)).to.deep.equal([
      { first: "1", last: "750", count: "750", status: "Held" },
      { first: "751", last: "1000", count: "250", status: "Retired" },
    ]);
    expect(await sql(AEF_ACTIONS)).to.deep.equal([
      { type: "Authorization", first: "CA0001-XXA01-XXA-1-2024", quantity: "1000", used: null },
      { type: "First Transfer", first: "CA0001-XXA01-XXA-751-2024", quantity: "250", used: null },
      { type: "Cancellation", first: "CA0001-XXA01-XXA-751-2024", quantity: "250", used: null },
    ]);
  });
}
