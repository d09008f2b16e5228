import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useConsole } from "../console-context.ts";
import { type PartyApproaches, takesAuthorizations } from "./use-party-approaches.ts";

/** Why nothing can be authorized now: the role, or the chosen approach; null when it can. */
export function useAuthorizeBarrier(chosen: string, approaches: PartyApproaches): string | null {
  const { t } = useTranslation();
  const { roles, party } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  if (barrier !== null || approaches === undefined) return barrier;
  if (approaches.length === 0) return t("console.authorize.noApproach", { party });
  const approach = approaches.find((found) => found.approach === chosen);
  if (approach === undefined || takesAuthorizations(approach)) return null;
  return t("console.authorize.closed", { approach: chosen });
}
