import type {
  BlockFacts,
  LiveState,
  MitigationType,
  Terminal,
  UnitLabelFacts,
} from "@sixtwo/cad-trust";
import type { PublishedBlock } from "@sixtwo/db";
import {
  formatItmoId,
  formatNationalSerial,
  RESERVE_KINDS,
  type ReserveKind,
  vintage,
} from "@sixtwo/domain";
import { issuanceKey } from "./batch-facts.ts";

type Sources = {
  readonly publicUrl: string | null;
  /** CAIP-19 of the ledger's contract, such as "eip155:1/erc1155:0x…"; null before the first chain block. */
  readonly collection: string | null;
};

/** A block as CAD Trust's mapping takes it. */
export function blockFacts(block: PublishedBlock, { publicUrl, collection }: Sources): BlockFacts {
  const { blockId, registry, firstSerial, lastSerial, quantity, party, batch } = block;
  return {
    registry,
    vintage: block.vintage,
    batch,
    firstSerial,
    lastSerial,
    metric: block.unit,
    quantity,
    party,
    issuanceId: issuanceKey(registry, batch),
    activityType: block.activityType,
    mitigationType: block.mitigationType as MitigationType, // a third one is refused when validated
    nationalSerial: nationalSerial(block),
    itmoFirst: itmoId(block, firstSerial),
    itmoLast: itmoId(block, lastSerial),
    holderName: block.holderName ?? block.holderParty,
    holderEntityId: block.holderIdentification,
    statusDate: block.since.toISOString(),
    publicUrl: publicUrl && `${publicUrl}/blocks/${blockId}`,
    caip19: collection && `${collection}/${blockId}`,
    ...standing(block),
  };
}

/** A block's authorization as a label; null when it has none. */
export function unitLabelFacts(block: PublishedBlock): UnitLabelFacts | null {
  const { authorization, authorizationVersion, authorizedAt } = block;
  if (authorization === null || authorizationVersion === null || authorizedAt === null) return null;
  return {
    block,
    party: block.party,
    authorizationId: authorization,
    authorizationVersion: `${authorizationVersion}`,
    date: authorizedAt.toISOString(),
  };
}

type Standing =
  | { readonly state: LiveState; readonly terminal: null }
  | { readonly state: "used" | "cancelled"; readonly terminal: Terminal };

const RESERVE_STATE: Readonly<Record<ReserveKind, LiveState>> = {
  "share-of-proceeds": "set-aside",
  buffer: "buffered",
  retention: "retained",
};

function standing(block: PublishedBlock): Standing {
  const terminal = terminalOf(block);
  if (terminal !== null) {
    return { state: terminal.kind === "ndc-use" ? "used" : "cancelled", terminal };
  }
  const reserve = RESERVE_KINDS.find((kind) => kind === block.holderKind);
  if (reserve !== undefined) return { state: RESERVE_STATE[reserve], terminal: null };
  if (block.authorization !== null) return { state: "authorized", terminal: null };
  return { state: block.lastAction === "issuance" ? "issued" : "held", terminal: null };
}

/** The chain holds a commitment to who benefits; a name is shown only where the holder made it public. */
function terminalOf(block: PublishedBlock): Terminal | null {
  const { holderKind, holderParty, ndcYear, oimp, beneficiaryName: name } = block;
  const beneficiary = name === null ? null : { name, lei: null };
  switch (holderKind) {
    case "party-holding":
    case "entity-holding":
    case "share-of-proceeds":
    case "buffer":
    case "retention":
      return null;
    case "ndc-use": {
      const detail =
        ndcYear === null ? `NDC of ${holderParty}` : `NDC of ${holderParty} for ${ndcYear}`;
      return { kind: holderKind, detail, beneficiary };
    }
    case "imp-cancellation":
    case "op-cancellation":
      return { kind: holderKind, detail: oimp || null, beneficiary };
    case "omge-cancellation":
    case "voluntary-cancellation":
    case "reversal-cancellation":
      return { kind: holderKind, detail: null, beneficiary };
    default:
      throw new Error(`Unknown account kind ${holderKind satisfies never}`);
  }
}

/** The national serial of the first tonne: it stays when the tail is split off. */
function nationalSerial({ registry, firstSerial, vintage: year }: PublishedBlock): string {
  return formatNationalSerial({ registry, serial: firstSerial, vintage: vintage(year) });
}

function itmoId(block: PublishedBlock, serial: bigint): string | null {
  const { approach, registry, party, vintage: year } = block;
  if (approach === null) return null;
  return formatItmoId({ approach, registry, party, serial, vintage: vintage(year) });
}
