// What the API answers for a block of Green Group A of XXA, for the tests of the wallet.
import { blockIdText, packBlockId, registryCode, vintage } from "@sixtwo/domain";
import type {
  AccountFactsFragment,
  AuthorizationFactsFragment,
} from "../../graphql/generated/operations.ts";
import type { MoveBlock, MoveSurroundings } from "./domain-move.ts";

export const sampleTerms: AuthorizationFactsFragment = {
  id: "1",
  name: "XXA-2026-NDC",
  version: 1,
  approach: "CA0001",
  party: "XXA",
  registry: { code: "XXA01" },
  date: "2026-01-15T00:00:00.000Z",
  purposes: ["NDC", "IMP"],
  firstTransferDefinition: "USE_OR_CANCELLATION",
  oimp: "CORSIA",
  metric: 0,
  cap: 20_000,
  authorized: 1_000,
  occurrenceFrom: 2021,
  occurrenceUntil: 2030,
  expires: "2030-12-31T23:59:59.000Z",
  useFrom: null,
  useUntil: null,
  sectors: ["Energy generation"],
  activityTypes: [],
  parties: ["XXC"],
  entities: [],
  termsHash: `0x${"5a".repeat(32)}`,
  conditions: "",
  recordedAt: "2026-01-16T00:00:00.000Z",
  changeableAfterFirstTransfer: false,
  superseded: false,
  revoked: false,
  revokedEntirely: false,
  revokedReason: null,
};

export const sampleHolder: AccountFactsFragment = {
  address: `0x${"a1".repeat(20)}`,
  name: "XXA Entity Holding",
  kind: "ENTITY_HOLDING",
  party: "XXA",
  approach: null,
  registry: { code: "XXA01" },
  entity: { id: "1", name: "Green Group A" },
  free: false,
  delayed: false,
  frozen: false,
  frozenReason: null,
  frozenNote: null,
  openedAt: "2026-01-01T00:00:00.000Z",
  quantity: 1_000,
};

export const sampleAbroad: AccountFactsFragment = {
  ...sampleHolder,
  address: `0x${"c3".repeat(20)}`,
  name: "XXC Holding",
  kind: "PARTY_HOLDING",
  party: "XXC",
  registry: { code: "XXC01" },
  entity: null,
  free: true,
};

/** Use or cancellation of the holder's own registry under CA0001. */
export function sampleEnd(kind: AccountFactsFragment["kind"]): AccountFactsFragment {
  const keyless = { address: `0x${"ee".repeat(20)}`, entity: null, approach: "CA0001" };
  return { ...sampleHolder, ...keyless, kind, name: "XXA CA0001" };
}

export const sampleMoveBlock: MoveBlock = {
  id: blockIdText(
    packBlockId({
      registry: registryCode("XXA01"),
      vintage: vintage(2024),
      batch: 2n,
      first: 1001n,
    }),
  ),
  first: "CA0001-XXA01-XXA-1001-2024",
  last: "CA0001-XXA01-XXA-2000-2024",
  firstSerial: 1001,
  lastSerial: 2000,
  quantity: 1_000,
  metric: 0,
  party: "XXA",
  vintage: 2024,
  state: "AUTHORIZED",
  firstTransferred: false,
  locked: false,
  frozen: false,
  registry: { code: "XXA01" },
  holder: sampleHolder,
  authorization: sampleTerms,
};

/** An active approach, and no delay. */
export const sampleSurroundings: MoveSurroundings = {
  approach: { status: "active", paused: null, reported: true },
  trusted: false,
  sendDelaySeconds: 0,
};
