import type { AccountKind } from "./account-kind.ts";
import type { Metric, UnderlyingRegistry } from "./code-lists.ts";

// Unit Description of the Carbon Data Open Protocol, schema 2.0 of September 2026. It allows further
// properties: what Article 6 needs and it has no word for stands in `article_6`.

/** Unit statuses that the protocol lists and a ledger can be in. */
export const CDOP_STATUSES = [
  "Retired",
  "Active",
  "Cancelled",
  "On Hold",
  "Pending Transfer",
] as const;

export type CdopStatus = (typeof CDOP_STATUSES)[number];

/** Unit types by the programme that first issued the unit. The protocol has none for an ITMO. */
export const CDOP_UNIT_TYPES = {
  VCS: "VCU",
  GS: "VER, CER",
  CAR: "CRT",
  ACR: "ERT",
  ART: "TREES Credit",
  GCC: "ACC",
  Isometric: "Isometric credit",
  JCM: "JCM",
} as const satisfies Partial<Record<UnderlyingRegistry, string>>;

type CdopUnitType = (typeof CDOP_UNIT_TYPES)[keyof typeof CDOP_UNIT_TYPES];

/** What a unit record is made of: a block, with its holder and its authorization. */
export type CdopFacts = {
  readonly activity: string | null;
  readonly metric: Metric;
  readonly unit: string;
  readonly firstId: string | null;
  readonly lastId: string | null;
  readonly firstNationalId: string;
  readonly lastNationalId: string;
  readonly underlyingRegistry: string | null;
  readonly firstUnderlyingId: string | null;
  readonly firstSerial: bigint;
  readonly lastSerial: bigint;
  readonly quantity: number;
  readonly vintage: number;
  readonly registry: string;
  readonly account: string;
  readonly accountKind: AccountKind;
  readonly holderParty: string;
  readonly locked: boolean;
  readonly frozen: boolean;
  readonly firstTransferred: boolean;
  readonly firstTransferringParty: string;
  readonly approach: string | null;
  readonly authorization: string | null;
  readonly authorizationVersion: number | null;
  readonly purposes: string | null;
  readonly oimp: string | null;
};

/** The unit record of a block. */
export function cdopUnit(facts: CdopFacts) {
  const { quantity, firstSerial, lastSerial } = facts;
  return {
    // Where the chain names no activity, the registry is all that is known.
    project: { current_registry_project_id: facts.activity ?? facts.registry },
    unit: {
      ...descriptor(facts),
      owner_account_id: facts.account,
      ...retirement(facts),
      reference: [
        {
          serial_number: facts.firstId ?? facts.firstNationalId,
          source_serial_number: facts.firstUnderlyingId ?? facts.firstNationalId,
        },
      ],
      status: [{ status: statusOf(facts), is_current: true }],
      credit_block: [{ quantity, block_start: Number(firstSerial), block_end: Number(lastSerial) }],
    },
    // The protocol wants a day; a vintage is a calendar year.
    vintage: { vintage: `${facts.vintage}-01-01` },
    article_6: article6(facts),
  };
}

/** Metric and type go together in the protocol, and both are closed lists. */
function descriptor({ metric, underlyingRegistry }: CdopFacts): {
  descriptor?: { metric: "tCO2e"; type: CdopUnitType }[];
} {
  const types = new Map<string, CdopUnitType>(Object.entries(CDOP_UNIT_TYPES));
  const type = types.get(underlyingRegistry ?? "");
  if (metric !== "GHG" || type === undefined) return {};
  return { descriptor: [{ metric: "tCO2e", type }] };
}

/** What was used or cancelled for a claim is retired; what nobody may claim is cancelled. */
const ENDED: Readonly<Partial<Record<AccountKind, CdopStatus>>> = {
  "ndc-use": "Retired",
  "imp-cancellation": "Retired",
  "op-cancellation": "Retired",
  "voluntary-cancellation": "Retired",
  "omge-cancellation": "Cancelled",
  "reversal-cancellation": "Cancelled",
};

function statusOf({ accountKind, frozen, locked }: CdopFacts): CdopStatus {
  const ended = ENDED[accountKind];
  if (ended !== undefined) return ended;
  if (frozen || accountKind === "buffer") return "On Hold";
  return locked ? "Pending Transfer" : "Active";
}

function retirement(facts: CdopFacts): {
  retirement?: { retirement_detail: string }[];
} {
  const { accountKind, holderParty, oimp } = facts;
  if (ENDED[accountKind] !== "Retired") return {};
  const isOimp = accountKind === "imp-cancellation" || accountKind === "op-cancellation";
  const purpose = isOimp && oimp !== null ? `, ${oimp}` : "";
  return { retirement: [{ retirement_detail: `${accountKind} of ${holderParty}${purpose}` }] };
}

function article6(facts: CdopFacts) {
  return {
    cooperative_approach_id: facts.approach,
    authorization_id: facts.authorization,
    authorization_version: facts.authorizationVersion,
    purposes: facts.purposes,
    first_transferring_party: facts.firstTransferringParty,
    first_transferred: facts.firstTransferred,
    party_itmo_registry: facts.registry,
    first_id: facts.firstId,
    last_id: facts.lastId,
    first_national_id: facts.firstNationalId,
    last_national_id: facts.lastNationalId,
    metric: facts.unit,
  };
}
