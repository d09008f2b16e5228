// The move that the rules' tests vary: Green Group A of XXA sends 400 of 1000 t to a Party holding
// account of XXC, under an authorization for NDC and IMP.
import type { Account } from "./account.ts";
import { address } from "./address.ts";
import { approachCode } from "./approach-code.ts";
import type { ApproachPart } from "./approach-status.ts";
import type { Authorization } from "./authorization.ts";
import { unpackBlockFlags } from "./block-flags.ts";
import { packBlockId } from "./block-id.ts";
import { TCO2E } from "./metric-code.ts";
import type { Move } from "./move.ts";
import { partyCode } from "./party-code.ts";
import { registryCode } from "./registry-code.ts";
import { tonnes } from "./tonnes.ts";
import { vintage } from "./vintage.ts";

const XXA01 = registryCode("XXA01");
const XXC01 = registryCode("XXC01");
const CA0001 = approachCode("CA0001");

export const sampleAuthorization: Authorization = {
  tag: 1,
  reference: "XXA-2026-001",
  version: 1,
  date: new Date("2026-01-15T00:00:00Z"),
  approach: CA0001,
  party: partyCode("XXA"),
  purposes: new Set(["NDC", "IMP"]),
  firstTransferDefinition: "use-or-cancellation",
  oimp: "CORSIA",
  metric: TCO2E,
  cap: tonnes(50_000),
  occurrence: { from: 2021, until: 2030 },
  expires: new Date("2028-12-31T23:59:59Z"),
  use: { from: new Date("2026-02-01T00:00:00Z"), until: new Date("2030-12-31T23:59:59Z") },
  parties: [partyCode("XXC")],
  entities: [1],
  sectors: ["Energy generation"],
  activityTypes: ["Solar"],
  termsHash: `0x${"5a".repeat(32)}`,
  terms: "Changes follow Article 4 of the agreement.",
  changeableAfterFirstTransfer: false,
  revoked: false,
  revokedEntirely: false,
};

export const activeApproach: ApproachPart = { status: "active", paused: null, reported: true };

export const entityOfXxa: Account = {
  address: address(`0x${"a1".repeat(20)}`),
  registry: XXA01,
  kind: "entity-holding",
  entity: 1,
  approach: null,
  open: true,
  frozen: false,
  free: false,
  delayed: false,
};

export const partyOfXxc: Account = {
  address: address(`0x${"c3".repeat(20)}`),
  registry: XXC01,
  kind: "party-holding",
  entity: null,
  approach: null,
  open: true,
  frozen: false,
  free: true,
  delayed: false,
};

/** A terminal account for CA0001 in the registry of the given holder. */
export function terminalBeside(holder: Account, kind: Account["kind"]): Account {
  const keyless = {
    address: address(`0x${"ee".repeat(20)}`),
    entity: null,
    free: false,
    delayed: false,
  };
  return { ...holder, ...keyless, kind, approach: CA0001 };
}

export const sampleMove: Move = {
  block: {
    id: packBlockId({ registry: XXA01, vintage: vintage(2025), batch: 1n, first: 1n }),
    quantity: tonnes(1000),
    flags: unpackBlockFlags(0),
  },
  from: entityOfXxa,
  to: partyOfXxc,
  quantity: tonnes(400),
  authorization: sampleAuthorization,
  approach: activeApproach,
  trusted: false,
  sendDelaySeconds: 0,
  date: new Date("2026-06-01T12:00:00Z"),
};

/** The same move of a block that was first transferred before. */
export const sampleItmoMove: Move = {
  ...sampleMove,
  block: { ...sampleMove.block, flags: unpackBlockFlags(1) },
};
