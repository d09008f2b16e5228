import type { RefusalTable } from "./refusal-words.ts";

type AccessError =
  | "AccessManagedInvalidAuthority"
  | "AccessManagedRequiredDelay"
  | "AccessManagedUnauthorized"
  | "AccessManagerAlreadyScheduled"
  | "AccessManagerBadConfirmation"
  | "AccessManagerExpired"
  | "AccessManagerInvalidInitialAdmin"
  | "AccessManagerLockedFunction"
  | "AccessManagerLockedRole"
  | "AccessManagerNotReady"
  | "AccessManagerNotScheduled"
  | "AccessManagerUnauthorizedAccount"
  | "AccessManagerUnauthorizedCall"
  | "AccessManagerUnauthorizedCancel"
  | "AccessManagerUnauthorizedConsume"
  | "AddressEmptyCode"
  | "FailedCall"
  | "InsufficientBalance"
  | "SafeCastOverflowedUintDowncast";

const ASK_ADMINISTRATOR =
  "Sign with the administrator's account, or ask the administrator to do it.";

export const accessRefusals: RefusalTable<AccessError> = {
  AccessManagedInvalidAuthority: ({ authority }) => ({
    message: `${authority} is not an access manager.`,
    remedy: "Name the address of the access manager's contract.",
  }),
  AccessManagedRequiredDelay: ({ caller, delay }) => ({
    message: `${caller} may do this only ${delay} seconds after it was scheduled.`,
    remedy: "Schedule it with the access manager, wait, then do it.",
  }),
  AccessManagedUnauthorized: ({ caller }) => ({
    message: `${caller} may not do this; the administrator may.`,
    remedy: ASK_ADMINISTRATOR,
  }),
  AccessManagerAlreadyScheduled: ({ operationId }) => ({
    message: `The operation ${operationId} is already scheduled.`,
    remedy: "Wait for its time, or cancel it first.",
  }),
  AccessManagerBadConfirmation: () => ({
    message: "A role is given up only by the account that has it.",
    remedy: "Sign with that account.",
  }),
  AccessManagerExpired: ({ operationId }) => ({
    message: `The scheduled operation ${operationId} was not done in time and has expired.`,
    remedy: "Schedule it again.",
  }),
  AccessManagerInvalidInitialAdmin: ({ initialAdmin }) => ({
    message: `${initialAdmin} cannot be the first administrator.`,
    remedy: "Deploy with the address of a person or a multi-signature account.",
  }),
  AccessManagerLockedFunction: ({ selector }) => ({
    message: `The rights on the function ${selector} cannot be changed.`,
    remedy: "Nothing can be done; the access manager protects itself.",
  }),
  AccessManagerLockedRole: ({ roleId }) => ({
    message: `Role ${roleId} is built in and cannot be changed.`,
    remedy: "Choose another role.",
  }),
  AccessManagerNotReady: ({ operationId }) => ({
    message: `The scheduled operation ${operationId} may not be done yet.`,
    remedy: "Wait until its delay is over.",
  }),
  AccessManagerNotScheduled: ({ operationId }) => ({
    message: `The operation ${operationId} is not scheduled.`,
    remedy: "Schedule it first.",
  }),
  AccessManagerUnauthorizedAccount: ({ msgsender, roleId }) => ({
    message: `${msgsender} does not have role ${roleId}${roleId === 0n ? ", the administrator's" : ""}.`,
    remedy: ASK_ADMINISTRATOR,
  }),
  AccessManagerUnauthorizedCall: ({ caller, target, selector }) => ({
    message: `${caller} may not call ${selector} of ${target}.`,
    remedy: ASK_ADMINISTRATOR,
  }),
  AccessManagerUnauthorizedCancel: ({ msgsender, caller, target }) => ({
    message: `${msgsender} may not cancel what ${caller} scheduled for ${target}.`,
    remedy: "Have it cancelled by who scheduled it, or by the administrator.",
  }),
  AccessManagerUnauthorizedConsume: ({ target }) => ({
    message: `${target} may not take up scheduled operations.`,
    remedy: "Tell the administrator: this contract does not fit the access manager.",
  }),
  AddressEmptyCode: ({ target }) => ({
    message: `There is no contract at ${target}.`,
    remedy: "Correct the address, or the network that the wallet is set to.",
  }),
  FailedCall: () => ({
    message: "The operation was passed on and failed there without a reason.",
    remedy: "Try it directly, to see the reason.",
  }),
  InsufficientBalance: ({ balance, needed }) => ({
    message: `The contract has ${balance} wei, and ${needed} wei are asked for.`,
    remedy: "Send no money with operations of the registry.",
  }),
  SafeCastOverflowedUintDowncast: ({ bits, value }) => ({
    message: `${value} does not fit into ${bits} bits.`,
    remedy: "Enter a smaller number.",
  }),
};
