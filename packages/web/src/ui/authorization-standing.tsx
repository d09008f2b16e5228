import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AuthorizationFactsFragment } from "../graphql/generated/operations.ts";

type AuthorizationStandingProps = {
  readonly authorization: Pick<
    AuthorizationFactsFragment,
    "revoked" | "revokedEntirely" | "superseded" | "expires"
  >;
};

/** Whether anything may still be put under an authorization, and why not. */
export function AuthorizationStanding({ authorization }: AuthorizationStandingProps) {
  const { t } = useTranslation();
  const { revoked, revokedEntirely, superseded, expires } = authorization;
  if (revokedEntirely) return <Badge color="red">{t("ui.standing.revokedEntirely")}</Badge>;
  if (revoked) return <Badge color="red">{t("ui.standing.revoked")}</Badge>;
  if (superseded) return <Badge color="gray">{t("ui.standing.superseded")}</Badge>;
  const expired = expires !== null && new Date(expires) < new Date();
  if (expired) return <Badge color="gray">{t("ui.standing.expired")}</Badge>;
  return <Badge color="green">{t("ui.standing.open")}</Badge>;
}
