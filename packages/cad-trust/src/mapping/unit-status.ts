import type { BlockFacts, Terminal, TerminalKind } from "../facts/block-facts.ts";

export type UnitStatus = { readonly status: string; readonly reason: string };

/** A use, and a cancellation that counts as one, retires; the rest cancels. */
const TERMINAL: Readonly<Record<TerminalKind, UnitStatus>> = {
  "ndc-use": { status: "Retired", reason: "Used towards a nationally determined contribution" },
  "imp-cancellation": {
    status: "Retired",
    reason: "Cancelled for international mitigation purposes",
  },
  "op-cancellation": { status: "Retired", reason: "Cancelled for other purposes" },
  "omge-cancellation": {
    status: "Cancelled",
    reason: "Cancelled to deliver overall mitigation in global emissions",
  },
  "voluntary-cancellation": { status: "Cancelled", reason: "Voluntarily cancelled" },
  "reversal-cancellation": { status: "Cancelled", reason: "Cancelled after a reversal" },
};

/** CAD Trust's status of a block, with the reason that it requires. */
export function unitStatus(block: BlockFacts): UnitStatus {
  switch (block.state) {
    case "issued":
      return { status: "Issued", reason: `Issued to ${holder(block)}.` };
    case "held":
      return { status: "Held", reason: `Held by ${holder(block)}.` };
    case "authorized":
      return { status: "Held", reason: `Authorized under Article 6.2; held by ${holder(block)}.` };
    // CAD Trust's list has no word for shares of proceeds and national retention: their holder has them.
    case "set-aside":
      return { status: "Held", reason: `Set aside for adaptation; held by ${holder(block)}.` };
    case "retained":
      return { status: "Held", reason: `Retained by the host Party; held by ${holder(block)}.` };
    case "buffered":
      return { status: "Buffer", reason: `Kept against reversals by ${holder(block)}.` };
    case "used":
    case "cancelled":
      return terminalStatus(block.terminal);
    default:
      throw new Error(`Unknown state ${block satisfies never}`);
  }
}

function terminalStatus({ kind, detail }: Terminal): UnitStatus {
  const { status, reason } = TERMINAL[kind];
  return { status, reason: detail === null ? `${reason}.` : `${reason}: ${detail}.` };
}

function holder({ holderName, holderEntityId }: BlockFacts): string {
  return holderEntityId === null ? holderName : `${holderName} (${holderEntityId})`;
}
