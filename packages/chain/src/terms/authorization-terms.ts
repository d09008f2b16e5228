import {
  ACTIVITY_TYPES,
  type AuthorizationTerms,
  metricCode,
  packApproachCode,
  packFirstTransferTrigger,
  packMask,
  packPartyCode,
  packPurposes,
  packRegistryCode,
  partyOf,
  type RegistryCode,
  RegistryError,
  SECTORS,
  tonnes,
  unpackApproachCode,
  unpackFirstTransferTrigger,
  unpackMask,
  unpackPartyCode,
  unpackPurposes,
  unpackRegistryCode,
} from "@sixtwo/domain";
import { type Hex, isHex } from "viem";
import type { EventArgs } from "../abi.ts";
import { packQuantity } from "../quantity.ts";
import { readableText } from "../readable-text.ts";
import { fromSeconds, fromSecondsOrNull, toSeconds, toSecondsOrZero } from "../seconds.ts";

type Packed = EventArgs<"Authorized">["terms"];

/**
 * The terms as contracts take them.
 * @throws RegistryError BAD_INPUT for terms of another Party than the registry's
 */
export function packAuthorizationTerms(registry: RegistryCode, terms: AuthorizationTerms): Packed {
  if (partyOf(registry) !== terms.party) throw otherParty(registry, terms);
  return {
    name: terms.reference,
    registry: packRegistryCode(registry),
    approach: packApproachCode(terms.approach),
    date: toSeconds(terms.date),
    purposes: packPurposes(terms.purposes),
    firstTransferDefinition: packFirstTransferTrigger(terms.firstTransferDefinition),
    oimp: terms.oimp ?? "",
    metric: terms.metric,
    cap: terms.cap === null ? 0 : packQuantity(terms.cap),
    occurrenceFrom: terms.occurrence.from,
    occurrenceUntil: terms.occurrence.until,
    expires: toSecondsOrZero(terms.expires),
    useFrom: toSecondsOrZero(terms.use.from),
    useUntil: toSecondsOrZero(terms.use.until),
    sectors: packMask(SECTORS, terms.sectors),
    activityTypes: packMask(ACTIVITY_TYPES, terms.activityTypes),
    parties: terms.parties.map(packPartyCode),
    entities: [...terms.entities],
    termsHash: sha256(terms.termsHash),
    conditions: terms.terms,
    changeableAfterFirstTransfer: terms.changeableAfterFirstTransfer,
  };
}

export function unpackAuthorizationTerms(packed: Packed): AuthorizationTerms {
  return {
    reference: readableText(packed.name),
    date: fromSeconds(packed.date),
    approach: unpackApproachCode(packed.approach),
    party: partyOf(unpackRegistryCode(packed.registry)),
    purposes: unpackPurposes(packed.purposes),
    firstTransferDefinition: unpackFirstTransferTrigger(packed.firstTransferDefinition),
    oimp: packed.oimp === "" ? null : readableText(packed.oimp),
    metric: metricCode(packed.metric),
    cap: packed.cap === 0 ? null : tonnes(packed.cap),
    occurrence: { from: packed.occurrenceFrom, until: packed.occurrenceUntil },
    expires: fromSecondsOrNull(packed.expires),
    use: { from: fromSecondsOrNull(packed.useFrom), until: fromSecondsOrNull(packed.useUntil) },
    parties: packed.parties.map(unpackPartyCode),
    entities: packed.entities,
    sectors: knownValues(SECTORS, packed.sectors),
    activityTypes: knownValues(ACTIVITY_TYPES, packed.activityTypes),
    termsHash: packed.termsHash,
    terms: readableText(packed.conditions),
    changeableAfterFirstTransfer: packed.changeableAfterFirstTransfer,
  };
}

/** Bits beyond the list mean nothing to the rules, so they are dropped and stop no reader. */
function knownValues<Value>(list: readonly Value[], mask: number): readonly Value[] {
  return unpackMask(list, mask & (2 ** list.length - 1));
}

function sha256(text: string): Hex {
  if (isHex(text) && text.length === 66) return text;
  throw new RegistryError("BAD_INPUT", {
    message: `"${text}" is not a SHA-256 of 0x and 64 hexadecimal digits.`,
    remedy: "Choose the letter of authorization, so that its hash is taken.",
  });
}

function otherParty(registry: RegistryCode, terms: AuthorizationTerms): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `Registry ${registry} cannot publish authorization ${terms.reference} of ${terms.party}.`,
    remedy: `Publish it in a registry of ${terms.party}.`,
  });
}
