import { useTranslation } from "react-i18next";
import type { AuthorizationFactsFragment } from "../../../graphql/generated/operations.ts";
import type { Act } from "../../../transaction/act.ts";
import { AuthorizationLink } from "../../../ui/authorization-link.tsx";
import { useConsole } from "../console-context.ts";
import { usePolicy } from "../policy/use-policy.ts";
import type { Revocation } from "./revoke-dialog.tsx";

/** Revoking an authorization: for what is to come, or for what is first transferred as well. */
export function useRevokeAct(): (
  authorization: AuthorizationFactsFragment,
  revocation: Revocation,
) => Act {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const byTwo = usePolicy(registry)?.revokeByTwo ?? false;
  return (authorization, { entirely, reason }) => ({
    title: t("console.authorizations.revokeTitle", { name: authorization.name }),
    warning: entirely ? t("console.revoke.entirelyWarning") : t("console.revoke.partlyWarning"),
    byTwo,
    facts: [
      { label: t("ui.authorization"), value: <AuthorizationLink authorization={authorization} /> },
      {
        label: t("console.revoke.reach"),
        value: entirely ? t("console.revoke.entirely") : t("console.revoke.partly"),
      },
      { label: t("console.reason"), value: reason },
    ],
    prepare: (chain, deployment) =>
      chain.prepareRevoke(deployment, {
        authorization: Number(authorization.id),
        entirely,
        reason,
      }),
  });
}
