import { createContext, useContext } from "react";
import type { PartyRoles } from "../../signing/use-party-roles.ts";

/** For which registry the console acts, and what the signed-in account may do there. */
export type ConsoleScope = {
  /** The registry's code, such as GHA01. */
  readonly registry: string;
  readonly party: string;
  readonly roles: PartyRoles;
};

export const ConsoleContext = createContext<ConsoleScope | null>(null);

/** The registry that the console acts for. */
export function useConsole(): ConsoleScope {
  const scope = useContext(ConsoleContext);
  if (scope === null) throw new Error("useConsole needs the console's layout around it.");
  return scope;
}
