import { partyCode, registryCode, TCO2E, tonnes } from "@sixtwo/domain";
import type { UnderlyingClaimRow } from "../schema/claims.ts";
import type { ActionRow, BatchRow } from "../schema/ledger.ts";
import { sampleAddress } from "./sample-address.ts";
import { sampleBlockId } from "./sample-blocks.ts";
import { hashOf, minedAt } from "./sample-time.ts";

const GHANA = registryCode("GHA01");
const SWITZERLAND = registryCode("CHE01");

type Serials = readonly [first: number, last: number];
type Facts = Partial<ActionRow> &
  Pick<ActionRow, "kind"> & { readonly at: readonly [chainBlock: number, logIndex: number] };

/** The two sample batches: 1,000 t of 2023 and 200 t of 2024. */
export function sampleBatches(): readonly BatchRow[] {
  const common = {
    registry: GHANA,
    activity: "GHA-ACT-001",
    issued_by: sampleAddress("e0"),
    mitigation_type: "Emission reductions" as const,
  };
  return [
    { ...common, ...batch(1, [1, 1000]), issued_to: sampleAddress("a2") },
    { ...common, ...batch(2, [1001, 1200]), issued_to: sampleAddress("a1") },
  ];
}

function batch(number: number, [first, last]: Serials) {
  const chainBlock = number === 1 ? 2 : 6;
  const year = number === 1 ? 2023 : 2024;
  return {
    batch: BigInt(number),
    vintage: year,
    metric: TCO2E,
    first_serial: BigInt(first),
    last_serial: BigInt(last),
    quantity: tonnes(last - first + 1),
    monitored_from: new Date(Date.UTC(year, 0, 1)),
    monitored_until: new Date(Date.UTC(year, 11, 31)),
    document_hash: hashOf(210 + number),
    issued_at: minedAt(chainBlock),
    chain_block: BigInt(chainBlock),
    log_index: 9n,
    tx_hash: hashOf(chainBlock * 100 + 10),
  };
}

/** Serials of VCS behind the first batch. */
export function sampleClaim(): UnderlyingClaimRow {
  return {
    registry: GHANA,
    batch: 1n,
    programme: "VCS",
    prefix: "VCS-",
    first_number: 500001n,
    suffix: "-GH",
    chain_block: 2n,
    log_index: 10n,
    tx_hash: hashOf(210),
  };
}

/** What happened, oldest first. */
export function sampleActions(): readonly ActionRow[] {
  const from = { from_account: sampleAddress("a2"), from_registry: GHANA };
  const entity = { ...from, entity_id: 1 };
  const away = { to_account: sampleAddress("a7"), to_registry: GHANA };
  const swiss = { to_account: sampleAddress("a3"), to_registry: SWITZERLAND };
  const tagged = { authorization_id: 1 };
  const spent = { from_account: sampleAddress("a3"), from_registry: SWITZERLAND, ndc_year: 2025 };
  const ndc = { ...spent, to_account: sampleAddress("a5"), to_registry: SWITZERLAND };
  const cause = { cause: "use-or-cancellation" as const };
  const issued = { kind: "issuance" as const, to_registry: GHANA };
  return [
    action([1, 1000], { ...issued, to_account: sampleAddress("a2"), at: [2, 9] }),
    action([1, 1000], { kind: "authorization", ...tagged, at: [3, 1] }),
    action([601, 1000], {
      ...{ kind: "first-transfer", cause: "international" },
      ...{ ...tagged, ...entity, ...swiss, at: [4, 2] },
    }),
    action([901, 1000], { kind: "use", ...tagged, ...ndc, at: [5, 3] }),
    action([551, 600], {
      kind: "first-transfer",
      ...cause,
      ...tagged,
      ...entity,
      ...away,
      at: [6, 1],
    }),
    action([551, 600], {
      ...{ kind: "cancellation", cancellation: "op-cancellation", item: 1 },
      ...{ ...tagged, ...entity, ...away, beneficiary: hashOf(777), at: [6, 1] },
    }),
    action([1001, 1200], { ...issued, to_account: sampleAddress("a1"), at: [6, 9] }),
  ];
}

function action(
  [first, last]: Serials,
  { at: [chainBlock, logIndex], ...facts }: Facts,
): ActionRow {
  return {
    chain_block: BigInt(chainBlock),
    log_index: BigInt(logIndex),
    item: 0,
    cause: null,
    cancellation: null,
    block_id: sampleBlockId(first),
    registry: GHANA,
    party: partyCode("GHA"),
    vintage: first > 1000 ? 2024 : 2023,
    batch: first > 1000 ? 2n : 1n,
    metric: TCO2E,
    first_serial: BigInt(first),
    last_serial: BigInt(last),
    quantity: tonnes(last - first + 1),
    authorization_id: null,
    from_account: null,
    to_account: null,
    from_registry: null,
    to_registry: null,
    entity_id: null,
    ndc_year: null,
    beneficiary: null,
    acted_by: sampleAddress("e0"),
    acted_at: minedAt(chainBlock),
    effective_at: minedAt(chainBlock),
    tx_hash: hashOf(chainBlock * 100 + logIndex),
    ...facts,
  };
}
