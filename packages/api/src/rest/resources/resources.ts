import { ACCOUNTS } from "./accounts.ts";
import { ACTIONS } from "./actions.ts";
import { ACTIVITIES } from "./activities.ts";
import { APPROACHES } from "./approaches.ts";
import { AUTHORIZATIONS } from "./authorizations.ts";
import { BLOCKS, HOLDINGS } from "./blocks.ts";
import { CDOP } from "./cdop.ts";
import type { Resource } from "./resource.ts";

/** Every list of the REST interface. */
export const RESOURCES: readonly Resource[] = [
  HOLDINGS,
  ACTIONS,
  BLOCKS,
  ACCOUNTS,
  AUTHORIZATIONS,
  ACTIVITIES,
  APPROACHES,
  CDOP,
];
