import { partyInWords, registryInWords, roleInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type AccountError =
  | "AccountAlreadyOpen"
  | "AccountIsFrozen"
  | "AccountIsNotFrozen"
  | "AccountNotOpen"
  | "ApproachInvalid"
  | "CannotFreeOneself"
  | "EntityAlreadyRegistered"
  | "EntityCountryInvalid"
  | "EntityUnnamed"
  | "InvalidRegistryCode"
  | "MissingPartyRole"
  | "NotAHoldingAccount"
  | "RegistryAlreadyOpen"
  | "RegistryNotOpen"
  | "UnknownEntity";

export const accountRefusals: RefusalTable<AccountError> = {
  AccountAlreadyOpen: ({ account }) => ({
    message: `The account ${account} is already open; an address has one account.`,
    remedy: "Use the open account, or another address.",
  }),
  AccountIsFrozen: ({ account }) => ({
    message: `The account ${account} is frozen: it neither sends nor receives.`,
    remedy: "Ask the Party's authority for the reason and the release.",
    rule: "ACCOUNT_FROZEN",
  }),
  AccountIsNotFrozen: ({ account }) => ({
    message: `The account ${account} is not frozen, so there is nothing to release.`,
    remedy: "Nothing needs to be done.",
  }),
  AccountNotOpen: ({ account }) => ({
    message: `${account} is not an open account of any registry.`,
    remedy: "Ask the Party's registrar to open it first, or correct the address.",
    rule: "ACCOUNT_CLOSED",
  }),
  ApproachInvalid: ({ approach }) => ({
    message: `There is no cooperative approach number ${approach}.`,
    remedy: "Enter a cooperative approach from CA0001 to CA9999.",
  }),
  CannotFreeOneself: ({ account }) => ({
    message: `${account} cannot free its own account of approval.`,
    remedy: "Ask another authority of the Party to do it.",
    rule: "REQUESTER_DECIDES",
  }),
  EntityAlreadyRegistered: ({ entity }) => ({
    message: `An entity of this country and identification number is already registered: number ${entity}.`,
    remedy: `Use entity ${entity}.`,
  }),
  EntityCountryInvalid: ({ country }) => ({
    message: `The entity's country ${partyInWords(country)} is not three letters.`,
    remedy: "Enter the country by its ISO 3166-1 alpha-3 code, such as GHA.",
  }),
  EntityUnnamed: () => ({
    message: "The entity has no name or no identification number.",
    remedy: "Enter both.",
  }),
  InvalidRegistryCode: ({ registry }) => ({
    message: `The registry ${registryInWords(registry)} is not a Party's three letters and a number from 01 to 99.`,
    remedy: "Correct the registry code, such as GHA01.",
  }),
  MissingPartyRole: ({ account, party, role }) => ({
    message: `${account} is not ${roleInWords(role)} of ${partyInWords(party)}.`,
    remedy: `Sign with an account that is, or ask the administrator for the role.`,
  }),
  NotAHoldingAccount: ({ account }) => ({
    message: `${account} cannot be the account for this.`,
    remedy:
      "Choose a holding account of the Party that is set apart for no other purpose; to open one, an address without leading zeros.",
  }),
  RegistryAlreadyOpen: ({ registry }) => ({
    message: `The registry ${registryInWords(registry)} is already open.`,
    remedy: "Use it, or open another number.",
  }),
  RegistryNotOpen: ({ registry }) => ({
    message: `The registry ${registryInWords(registry)} is not open.`,
    remedy: "Ask the administrator to open it first.",
  }),
  UnknownEntity: ({ entity }) => ({
    message: `There is no entity number ${entity}.`,
    remedy: "Register the entity first, or correct the number.",
  }),
};
