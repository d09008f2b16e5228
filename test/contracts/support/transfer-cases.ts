import { issueAuthorized, send, setPolicy, terminal } from "./acts.ts";
import { REASON } from "./codes.ts";
import { openReserves } from "./levies.ts";
import type { Arrange } from "./transfers.ts";
import { abroad, after, cancelled, freezeAccount, home, revoke, used } from "./transfers.ts";

export type TransferCase = {
  readonly name: string;
  /** The custom error that refuses it; none when it succeeds. */
  readonly error?: string;
  readonly arrange: Arrange;
};

const NOBODY = "0x0000000000000000000000000000000000000000";
const DAY = 24 * 60 * 60;

/** Transfers that succeed. */
export const allowed: readonly TransferCase[] = [
  { name: "a whole run at home", arrange: home },
  { name: "a part at home", arrange: async (r) => ({ ...(await home(r)), amount: 1 }) },
  {
    name: "a part to oneself",
    arrange: async (r) => ({ ...(await home(r)), to: r.partyA.address, amount: 1 }),
  },
  { name: "a first transfer abroad", arrange: abroad },
  { name: "use towards an NDC", arrange: used },
  { name: "voluntary cancellation", arrange: cancelled },
  { name: "use after revocation", arrange: after(used, revoke(false)) },
];

/** Transfers that the ledger itself refuses. */
export const refusedByLedger: readonly TransferCase[] = [
  {
    name: "to nobody",
    error: "ERC1155InvalidReceiver",
    arrange: async (r) => ({ ...(await home(r)), to: NOBODY }),
  },
  {
    name: "of nothing",
    error: "ZeroAmount",
    arrange: async (r) => ({ ...(await home(r)), amount: 0 }),
  },
  {
    name: "of more than the run",
    error: "ERC1155InsufficientBalance",
    arrange: async (r) => ({ ...(await home(r)), amount: 2n ** 256n - 1n }),
  },
  {
    name: "of another holder's run",
    error: "ERC1155InsufficientBalance",
    arrange: async (r) => ({ ...(await home(r)), from: r.traderA.address }),
  },
  {
    name: "of a run that does not live",
    error: "ERC1155InsufficientBalance",
    arrange: async (r) => ({ ...(await home(r)), id: 7n }),
  },
  {
    name: "of a frozen run",
    error: "RunHeld",
    arrange: after(home, ({ holds, authorityA }, { id }) =>
      holds.connect(authorityA).freeze(id, 1, 1000, REASON.security, ""),
    ),
  },
  {
    name: "of a used run",
    error: "RunTerminal",
    arrange: async (registry) => {
      const { to, id } = await used(registry);
      await send(registry, { from: registry.partyC, to, id, amount: 1000 });
      return { from: to, to: registry.partyC.address, id, amount: 1000 };
    },
  },
  {
    name: "on a paused ledger",
    error: "LedgerPaused",
    arrange: after(home, ({ ledger }) => ledger.pause(REASON.security)),
  },
];

/** Transfers that the rules refuse for one of the two accounts. */
export const refusedForAccounts: readonly TransferCase[] = [
  {
    name: "to an account that is not open",
    error: "AccountNotOpen",
    arrange: async (r) => ({ ...(await home(r)), to: r.stranger.address }),
  },
  {
    name: "from a frozen account",
    error: "AccountIsFrozen",
    arrange: after(home, freezeAccount("partyA")),
  },
  {
    name: "to a frozen account",
    error: "AccountIsFrozen",
    arrange: after(home, freezeAccount("traderA")),
  },
  {
    name: "abroad by an entity without approval",
    error: "ApprovalRequired",
    arrange: async (registry) => {
      const { entityA, partyC } = registry;
      const id = await issueAuthorized(registry, entityA);
      return { from: entityA.address, to: partyC.address, id, amount: 1000 };
    },
  },
  {
    name: "at once from a delayed account",
    error: "DelayRequired",
    arrange: after(home, async (registry) => {
      await setPolicy(registry, { sendDelay: DAY });
      const { accounts, authorityA, partyA } = registry;
      await accounts.connect(authorityA).setAccountPowers(partyA, true, true);
    }),
  },
  {
    name: "to another registry's cancellation account",
    error: "ForeignTerminalAccount",
    arrange: async (registry) => ({
      ...(await used(registry)),
      to: await terminal(registry, "XXA01", { kind: "voluntary" }),
    }),
  },
  {
    name: "of retention abroad",
    error: "RetentionStaysHome",
    arrange: async (registry) => {
      const { retention } = await openReserves(registry);
      const move = await abroad(registry);
      await send(registry, { from: registry.partyA, to: retention, id: move.id, amount: 1000 });
      return { ...move, from: retention };
    },
  },
  {
    name: "of the buffer to anything but a reversal's cancellation",
    error: "BufferOnlyForReversals",
    arrange: async (registry) => {
      const { buffer } = await openReserves(registry);
      const move = await home(registry);
      await send(registry, { from: registry.partyA, to: buffer, id: move.id, amount: 1000 });
      return { ...move, from: buffer };
    },
  },
  {
    name: "from abroad to a buffer",
    error: "NotAHoldingAccount",
    arrange: async (registry) => {
      const { buffer } = await openReserves(registry);
      return { ...(await used(registry)), to: buffer };
    },
  },
];
