import { send, terminal } from "./acts.ts";
import { APPROACH, DEFINITION, PARTY, PURPOSE, REGISTRY, seconds } from "./codes.ts";
import { networkHelpers } from "./network.ts";
import type { TransferCase } from "./transfer-cases.ts";
import {
  abroad,
  after,
  cancelled,
  home,
  pauseApproach,
  revoke,
  toApproach,
  used,
} from "./transfers.ts";

const _NOBODY = "0x0000000000000000000000000000000000000000";
const _DAY = 24 * 60 * 60;

/** Transfers that the rules refuse for the run's authorization or its approach. */
export const refusedForAuthorization: readonly TransferCase[] = [
  {
    name: "abroad without an authorization",
    error: "NotAuthorized",
    arrange: async (r) => ({ ...(await home(r)), to: r.partyC.address }),
  },
  {
    name: "to a Party that is not listed",
    error: "PartyNotAuthorized",
    arrange: (r) => abroad(r, { parties: [PARTY.XXA] }),
  },
  {
    name: "after revocation, before the first transfer",
    error: "RevokedBeforeFirstTransfer",
    arrange: after(abroad, revoke(false)),
  },
  {
    name: "to use after entire revocation",
    error: "AuthorizationRevokedEntirely",
    arrange: after((r) => used(r, { changeableAfterFirstTransfer: true }), revoke(true)),
  },
  {
    name: "abroad after the authorization's expiry",
    error: "AuthorizationExpired",
    arrange: after(
      (r) => abroad(r, { expires: seconds("2026-10-01") }),
      () => networkHelpers.time.increaseTo(seconds("2026-10-02")),
    ),
  },
  {
    name: "abroad before the trigger of other purposes",
    error: "FirstTransferPending",
    arrange: (r) =>
      abroad(r, {
        purposes: PURPOSE.imp,
        firstTransferDefinition: DEFINITION.useOrCancellation,
      }),
  },
  {
    name: "under a suspended approach, before the first transfer",
    error: "ApproachNotActive",
    arrange: after(abroad, toApproach(APPROACH.suspended)),
  },
  {
    name: "under a paused approach",
    error: "ApproachIsPaused",
    arrange: after(cancelled, pauseApproach),
  },
];

/** Uses and cancellations that the rules refuse. */
export const refusedUses: readonly TransferCase[] = [
  {
    name: "the host's own use",
    error: "HostCannotUse",
    arrange: async (registry) => ({
      ...(await abroad(registry)),
      to: await terminal(registry, "XXA01", { kind: "ndcUse" }),
    }),
  },
  {
    name: "use for a purpose that is not authorized",
    error: "PurposeNotAuthorized",
    arrange: async (registry) => ({
      ...(await used(registry)),
      to: await terminal(registry, "XXC01", { kind: "imp" }),
    }),
  },
  {
    name: "use before its window",
    error: "OutsideUseWindow",
    arrange: (r) => used(r, { useFrom: seconds("2030-01-01") }),
  },
  {
    name: "use by an entity that is not listed",
    error: "EntityNotAuthorized",
    arrange: async (registry) => {
      const { accounts, authorityC, partyC, stranger } = registry;
      await accounts.connect(authorityC).openAccount(stranger, REGISTRY.XXC01, 2, true);
      const move = await used(registry, { entities: [1] });
      await send(registry, { from: partyC, to: stranger, id: move.id, amount: 1000 });
      return { ...move, from: stranger.address };
    },
  },
  {
    name: "cancellation in an account of another approach",
    error: "OtherApproach",
    arrange: async (registry) => ({
      ...(await cancelled(registry)),
      to: await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 }),
    }),
  },
];
