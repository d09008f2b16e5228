import { useTranslation } from "react-i18next";
import type { PartyRoles, Role } from "./use-party-roles.ts";

/** Why the signed-in account may not do what a role allows; null when it may. */
export function useRoleBarrier(
  { party, signer, held, error }: PartyRoles,
  needed: Role,
): string | null {
  const { t } = useTranslation();
  if (signer === null) return t("signing.signInFirst");
  if (held === undefined)
    return error === null ? t("signing.askingRoles") : t("signing.rolesUnknown");
  if (held.has(needed)) return null;
  return t("signing.roleMissing", { role: t(`terms.role.${needed}`), party, name: signer.name });
}
