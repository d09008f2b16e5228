import { Alert } from "@mantine/core";
import { IconBan, IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AuthorizationFactsFragment } from "../../graphql/generated/operations.ts";

type StandingNoticeProps = { readonly authorization: AuthorizationFactsFragment };

/** Why nothing more is put under an authorization; nothing while it is open. */
export function StandingNotice({ authorization }: StandingNoticeProps) {
  const { t } = useTranslation();
  const { revoked, revokedEntirely, revokedReason, superseded } = authorization;
  if (revoked) {
    const title = revokedEntirely ? t("ui.standing.revokedEntirely") : t("ui.standing.revoked");
    return (
      <Alert color="red" icon={<IconBan />} title={title}>
        {revokedReason}
      </Alert>
    );
  }
  if (!superseded) return null;
  return (
    <Alert color="gray" icon={<IconHistory />} title={t("ui.standing.superseded")}>
      {t("explorer.authorization.supersededHint")}
    </Alert>
  );
}
