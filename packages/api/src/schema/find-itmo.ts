import type { Db } from "@sixtwo/db";
import {
  type Companion,
  type ExplorerBlock,
  findBlockOfSerial,
  type Moment,
} from "@sixtwo/db/explorer";
import {
  type ItmoId,
  type NationalSerial,
  parseItmoId,
  parseNationalSerial,
  RegistryError,
} from "@sixtwo/domain";
import type { ItmoNode } from "./refs.ts";
import { seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";

/** An ITMO's identifier begins with its cooperative approach, a national serial never does. */
const WITH_APPROACH = /^CA\d/;

/**
 * The serial behind a text identifier, as it is at a moment.
 * @param text an ITMO's identifier as it reads then, or a national serial
 * @throws RegistryError BAD_INPUT when it reads like neither; UNKNOWN_ITMO when there is no such one
 */
export async function findItmo(
  deps: { readonly db: Db },
  text: string,
  { moment, companions }: { readonly moment: Moment; readonly companions?: readonly Companion[] },
): Promise<ItmoNode> {
  const wanted = readIdentifier(text);
  const { registry, serial } = wanted;
  const block = await findBlockOfSerial(deps, {
    ...{ registry, serial, moment },
    ...(companions && { companions }),
  });
  const difference = block === null ? notIssued(wanted) : differenceTo(block, wanted);
  if (block !== null && difference === null) {
    return { block: seen(block, moment), serial };
  }
  throw new RegistryError("UNKNOWN_ITMO", {
    message: `There is no ITMO ${text}: ${difference}.`,
    remedy:
      block === null
        ? "Check the identifier, or search for the programme's own serial."
        : `Ask for ${serialText(block, wanted.serial)}, the identifier of that serial.`,
  });
}

/** @throws RegistryError BAD_INPUT when it is neither an ITMO's identifier nor a national serial */
export function readIdentifier(text: string): ItmoId | NationalSerial {
  return WITH_APPROACH.test(text) ? parseItmoId(text) : parseNationalSerial(text);
}

function notIssued({ registry, serial }: NationalSerial): string {
  return `serial ${serial} of ${registry} was never issued`;
}

function differenceTo(block: ExplorerBlock, wanted: ItmoId | NationalSerial): string | null {
  const which = `serial ${wanted.serial} of ${wanted.registry}`;
  if (block.vintage !== wanted.vintage) return `${which} is of ${block.vintage}`;
  if (!("approach" in wanted)) return null;
  if (block.party !== wanted.party) return `${which} is of the Party ${block.party}`;
  if (block.approach === null) return `${which} stands under no authorization yet`;
  return block.approach === wanted.approach ? null : `${which} stands under ${block.approach}`;
}
