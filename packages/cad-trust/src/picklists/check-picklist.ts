import { nearestValue } from "./nearest-value.ts";
import type { Picklists } from "./picklists.ts";

export type PicklistCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly nearest: string | null };

/**
 * Whether the node knows a value, exactly as written: case and punctuation count.
 * A list that the node does not have allows everything.
 */
export function checkPicklist(picklists: Picklists, name: string, value: string): PicklistCheck {
  const values = picklists[name];
  if (values === undefined || values.includes(value)) return { ok: true };
  return { ok: false, nearest: nearestValue(value, values) };
}
