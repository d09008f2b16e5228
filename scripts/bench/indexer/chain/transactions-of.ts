import { prepareIssue, prepareSend, prepareSendBatch, terminalAccount } from "@sixtwo/chain";
import { TEST_ISSUANCE } from "@sixtwo/chain/testing";
import { approachCode, registryCode, tonnes } from "@sixtwo/domain";
import type { Hex } from "viem";
import { blockOf } from "./block-of.ts";
import { carryOutCall } from "./broker.ts";
import { holderAddress } from "./holder-address.ts";
import type { Issue, Move } from "./market.ts";
import { ACTIVITY, type OpenMarket } from "./open-market.ts";
import type { ChainBlockPlan } from "./plan-chain-block.ts";
import type { BenchTransaction } from "./send-transactions.ts";
import { ISSUED } from "./workload.ts";

const CALLS_OF_A_TRANSACTION = 50;
const USES = terminalAccount(registryCode("XXC01"), approachCode("CA0001"), "ndc-use");
const PROGRAMME = { programme: "GS", prefix: "GS1-1-XX-", suffix: "-2023" };

/** @returns the transactions that carry a plan out: one for each issuance, and the sends in bundles. */
export function transactionsOf(
  market: OpenMarket,
  { issues, sends }: ChainBlockPlan,
): readonly BenchTransaction[] {
  const { deployment, registrar, trader, broker } = market;
  const issuing = issues.map((issue): BenchTransaction => {
    const { to, data } = prepareIssue(deployment, issuanceTerms(issue));
    return { from: registrar, to, data };
  });
  const calls = sends.map((moves) => sendCall(market, moves));
  const bundles = Math.ceil(calls.length / CALLS_OF_A_TRANSACTION);
  const sending = Array.from({ length: bundles }, (_, bundle): BenchTransaction => {
    const from = bundle * CALLS_OF_A_TRANSACTION;
    const data = carryOutCall(deployment.ledger, calls.slice(from, from + CALLS_OF_A_TRANSACTION));
    return { from: trader, to: broker, data };
  });
  return [...issuing, ...sending];
}

function issuanceTerms({ to, batch, authorized }: Issue) {
  return {
    ...TEST_ISSUANCE,
    activity: ACTIVITY,
    to: holderAddress(to),
    quantity: tonnes(ISSUED),
    underlying: authorized ? null : { ...PROGRAMME, first: BigInt((batch - 1) * ISSUED + 1) },
    authorization: authorized ? 1 : null,
  };
}

function sendCall({ deployment }: OpenMarket, moves: readonly Move[]): Hex {
  const [move, ...others] = moves;
  if (move === undefined) throw new Error("A send moves at least one block.");
  const from = holderAddress(move.from);
  const to = move.to === null ? USES : holderAddress(move.to);
  if (others.length === 0) {
    const sent = { from, to, block: blockOf(move.holding), quantity: tonnes(move.quantity) };
    return prepareSend(deployment, sent).data;
  }
  const items = moves.map((item) => ({
    block: blockOf(item.holding),
    quantity: tonnes(item.quantity),
  }));
  return prepareSendBatch(deployment, { from, to, items }).data;
}
