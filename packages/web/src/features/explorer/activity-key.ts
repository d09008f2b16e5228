/** An activity and the registry that numbers it. */
export type ActivityKey = { readonly registry: string; readonly activity: string };

/** The parts of an activity's id outside its registry, such as GHA01-STOVES; null when it is none. */
export function splitActivityKey(text: string): ActivityKey | null {
  const [, registry, activity] = /^([A-Z]{3}\d{2})-(.+)$/.exec(text) ?? [];
  return registry === undefined || activity === undefined ? null : { registry, activity };
}
