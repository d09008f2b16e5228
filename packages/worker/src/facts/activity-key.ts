import type { RegistryCode } from "@sixtwo/domain";

/** An activity's id outside its registry, such as "GHA01-STOVES": registries number on their own. */
export function activityKey(registry: RegistryCode, activity: string): string {
  return `${registry}-${activity}`;
}
