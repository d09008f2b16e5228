import { runOf, terminalAccount } from "@sixtwo/chain";
import { approachCode, type BlockId, childBlockId } from "@sixtwo/domain";
import { expect } from "chai";
import {
  AEF_ACTIONS,
  COUNTERPART,
  HISTORY,
  PARTY,
  RECORDED_ACTIONS,
  UNITS,
} from "./scenario-acts.ts";
import type { ScenarioStack } from "./scenario-stack.ts";

const NDC_USE = terminalAccount(COUNTERPART, approachCode("CA0001"), "ndc-use");

/** The last 600 serials are abroad and first transferred; the first 1,400 are neither. */
export async function expectSentAbroad(
  { reading, addressOf }: ScenarioStack,
  block: BlockId,
): Promise<void> {
  expect(await runOf(reading, childBlockId(block, 1_400n))).to.deep.include({
    holder: addressOf("XXC-party"),
    quantity: 600n,
    flags: { firstTransferred: true, terminal: false, locked: false, frozen: false },
  });
  expect(await runOf(reading, block)).to.deep.include({
    quantity: 1_400n,
    flags: { firstTransferred: false, terminal: false, locked: false, frozen: false },
  });
}

/** The last 200 serials are used by the acquiring Party. */
export async function expectUsed({ reading }: ScenarioStack, block: BlockId): Promise<void> {
  expect(await runOf(reading, childBlockId(block, 1_800n))).to.deep.include({
    holder: NDC_USE,
    quantity: 200n,
  });
}

/** Scenario 2a as the mirror, the API and the CAD Trust model tell it, whoever played it. */
export function itStandsEverywhereAs2a(playedOn: () => ScenarioStack): void {
  it("stands in Postgres", async () => {
    expect(await playedOn().sql(RECORDED_ACTIONS)).to.deep.equal([
      { kind: "issuance", cause: null, first: "1", last: "2000" },
      { kind: "authorization", cause: null, first: "1", last: "2000" },
      { kind: "first-transfer", cause: "international", first: "1401", last: "2000" },
      { kind: "use", cause: null, first: "1801", last: "2000" },
    ]);
  });

  it("stands in GraphQL", async () => {
    const { graphql } = playedOn();
    const { party: host } = await graphql(PARTY, { code: "XXA" });
    expect(host).to.deep.equal({
      issued: 2000,
      held: 1400,
      firstTransferred: 600,
      acquired: 0,
      used: 0,
      cancelled: 0,
    });
    const { party: acquirer } = await graphql(PARTY, { code: "XXC" });
    expect(acquirer).to.deep.equal({
      issued: 0,
      held: 400,
      firstTransferred: 0,
      acquired: 600,
      used: 200,
      cancelled: 0,
    });
    const { itmo } = await graphql(HISTORY, { id: "CA0001-XXA01-XXA-2000-2024" });
    expect(itmo).to.deep.equal({
      block: {
        first: "CA0001-XXA01-XXA-1801-2024",
        last: "CA0001-XXA01-XXA-2000-2024",
        state: "USED",
        holder: { name: "XXC CA0001 NDC Use", entity: null },
      },
      history: [
        { kind: "ISSUANCE", cause: null, quantity: 2000 },
        { kind: "AUTHORIZATION", cause: null, quantity: 2000 },
        { kind: "FIRST_TRANSFER", cause: "INTERNATIONAL", quantity: 600 },
        { kind: "USE", cause: null, quantity: 200 },
      ],
    });
  });

  it("stands in the CAD Trust tables", async () => {
    const { projectCadTrust, sql } = playedOn();
    await projectCadTrust();
    expect(await sql(UNITS)).to.deep.equal([
      { first: "1", last: "1400", count: "1400", status: "Held" },
      { first: "1401", last: "1800", count: "400", status: "Held" },
      { first: "1801", last: "2000", count: "200", status: "Retired" },
    ]);
    expect(await sql(AEF_ACTIONS)).to.deep.equal([
      { type: "Authorization", first: "CA0001-XXA01-XXA-1-2024", quantity: "2000", used: null },
      { type: "First Transfer", first: "CA0001-XXA01-XXA-1401-2024", quantity: "600", used: null },
      { type: "Acquisition", first: "CA0001-XXA01-XXA-1401-2024", quantity: "600", used: null },
      { type: "Use", first: "CA0001-XXA01-XXA-1801-2024", quantity: "200", used: 2026 },
    ]);
  });
}
