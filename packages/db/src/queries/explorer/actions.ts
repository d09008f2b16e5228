import type { RegistryCode } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import { type ActionFilter, actionConditions } from "./action-filter.ts";
import { type Companion, rowsWith } from "./companions.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { type Moment, recordedAt } from "./moment.ts";
import type { Page } from "./page.ts";
import { type ExplorerAction, selectActions, selectHistory } from "./select-actions.ts";

type Deps = { readonly db: Db };

/** In the order in which the chain recorded them. */
export const ACTION_ORDERS = ["recorded"] as const;

export type ActionOrder = (typeof ACTION_ORDERS)[number];

export const ACTION_LIST: Listing<ExplorerAction, ActionFilter, ActionOrder> = {
  name: "actions",
  rows: selectActions,
  conditions: actionConditions,
  sortings: {
    recorded: {
      by: [
        ["chainBlock", "bigint"],
        ["logIndex", "bigint"],
        ["item", "bigint"],
      ],
      direction: "desc",
    },
  },
  usual: "recorded",
};

/**
 * A page of actions, newest first.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listActions(
  deps: Deps,
  request: ListRequest<ActionFilter, ActionOrder>,
): Promise<Page<ExplorerAction>> {
  return listRows(deps, ACTION_LIST, request);
}

/** How many actions there are. */
export function countActions(
  deps: Deps,
  request: Pick<ListRequest<ActionFilter, ActionOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, ACTION_LIST, request);
}

/** Everything that happened to one serial up to a moment, oldest first: its custody history. */
export async function listHistoryOfSerial(
  { db }: Deps,
  {
    registry,
    serial,
    moment = null,
    companions,
  }: {
    readonly registry: RegistryCode;
    readonly serial: bigint;
    readonly moment?: Moment;
    readonly companions?: readonly Companion[];
  },
): Promise<readonly ExplorerAction[]> {
  const touching = actionConditions({ serials: { registry, first: serial, last: serial } });
  const history = selectHistory([recordedAt("a", moment), ...touching]);
  return await rowsWith(db, history, { moment, companions });
}

/** Everything that happened in the chain blocks, both included, oldest first. */
export async function listActionsOfChainBlocks(
  { db }: Deps,
  chainBlocks: { readonly from: bigint; readonly to: bigint },
): Promise<readonly ExplorerAction[]> {
  return (await selectHistory(actionConditions({ chainBlocks })).execute(db)).rows;
}
