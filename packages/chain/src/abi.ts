import type { AbiParameter, AbiParameterToPrimitiveType } from "viem";
import { accessManagerAbi } from "./artifacts/access-manager.ts";
import { accountsAbi } from "./artifacts/accounts.ts";
import { approachesAbi } from "./artifacts/approaches.ts";
import { authorizationsAbi } from "./artifacts/authorizations.ts";
import { holdsAbi } from "./artifacts/holds.ts";
import { issuancesAbi } from "./artifacts/issuances.ts";
import { ledgerAbi } from "./artifacts/ledger.ts";
import { requestsAbi } from "./artifacts/requests.ts";
import { rulebookAbi } from "./artifacts/rulebook.ts";

const contracts = [
  ...ledgerAbi,
  ...accountsAbi,
  ...approachesAbi,
  ...authorizationsAbi,
  ...issuancesAbi,
  ...requestsAbi,
  ...holdsAbi,
  ...rulebookAbi,
  ...accessManagerAbi,
] as const;

type Entry = (typeof contracts)[number];
export type EventItem = Extract<Entry, { readonly type: "event" }>;
export type ErrorItem = Extract<Entry, { readonly type: "error" }>;
/** The name of an event of any of the contracts, as Solidity spells it. */
export type EventName = EventItem["name"];
/** The name of a custom error of any of the contracts, as Solidity spells it. */
export type ErrorName = ErrorItem["name"];

/** Every event and custom error of the contracts together, each once: a name means the same in all of them. */
export const systemAbi: readonly (EventItem | ErrorItem)[] = [
  ...new Map(contracts.filter(isEventOrError).map((item) => [item.name, item])).values(),
];

/** The parameters of an event or error by name, as viem decodes them. */
type NamedArgs<Inputs extends readonly AbiParameter[]> = {
  readonly [Input in Inputs[number] as Input["name"] & string]: AbiParameterToPrimitiveType<Input>;
};
export type EventArgs<Name extends EventName> = NamedArgs<
  Extract<EventItem, { readonly name: Name }>["inputs"]
>;
export type ErrorArgs<Name extends ErrorName> = NamedArgs<
  Extract<ErrorItem, { readonly name: Name }>["inputs"]
>;

function isEventOrError(item: Entry): item is EventItem | ErrorItem {
  return item.type === "event" || item.type === "error";
}
