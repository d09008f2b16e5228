import { amount } from "../amount.ts";
import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { BlockFacts } from "../facts/block-facts.ts";
import { localId } from "../local-id.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord, FieldsOf } from "../record.ts";
import { recordKey } from "./record-keys.ts";
import { unitStatus } from "./unit-status.ts";
import { unitType } from "./unit-type.ts";

/** A block of serials: always the whole row, because a node replaces rows and never patches them. */
export function unitRecord(block: BlockFacts): CadTrustRecord<"unit"> {
  const { status, reason } = unitStatus(block);
  return buildRecord("unit", recordKey.unit(block), {
    unitSerialId: block.nationalSerial,
    unitStartBlock: `${block.firstSerial}`,
    unitEndBlock: `${block.lastSerial}`,
    unitCount: amount(block.quantity),
    unitType: unitType(block),
    unitVintageYear: block.vintage,
    unitStatus: status,
    unitStatusReason: reason,
    unitStatusDate: day(block.statusDate),
    unitLink: publicLink(block.publicUrl),
    unitMetric: block.metric,
    unitCurrentOwner: block.holderName,
    unitItmosReferenceId: itmoReference(block),
    cadTrustIssuanceId: localId("issuance", block.issuanceId),
    ...retirement(block),
    ...marketplace(block),
  });
}

function itmoReference({ itmoFirst, itmoLast }: BlockFacts): string | null {
  if (itmoFirst === null || itmoLast === null) return null;
  return itmoFirst === itmoLast ? itmoFirst : `${itmoFirst} to ${itmoLast}`;
}

function retirement({ terminal }: BlockFacts): FieldsOf<"unit"> {
  if (terminal === null) return {};
  const { detail, beneficiary } = terminal;
  return {
    ...(detail === null ? {} : { unitRetirementDetail: detail }),
    ...(beneficiary === null ? {} : { unitRetirementBeneficiary: beneficiary.name }),
    ...(beneficiary?.lei ? { unitRetirementBeneficiaryId: beneficiary.lei } : {}),
  };
}

/** CAD Trust lists a unit as tokenized by its identifier; the literal for Chia tokens is not ours. */
function marketplace({ caip19, registry, publicUrl }: BlockFacts): FieldsOf<"unit"> {
  if (caip19 === null) return {};
  const link = publicLink(publicUrl);
  return {
    marketplace: registry,
    marketplaceIdentifier: caip19,
    ...(link === null ? {} : { marketplaceLink: link }),
  };
}
