import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../graphql/generated/operations.ts";

type FrozenBadgeProps = {
  readonly account: Pick<AccountFactsFragment, "frozen" | "frozenReason" | "frozenNote">;
};

/** Says that an account is frozen, and why; nothing when it is not. */
export function FrozenBadge({ account }: FrozenBadgeProps) {
  const { t } = useTranslation();
  const { frozen, frozenReason, frozenNote } = account;
  if (!frozen) return null;
  return (
    <Badge color="red" title={frozenNote ?? undefined}>
      {frozenReason === null
        ? t("terms.frozen")
        : t("ui.frozenFor", { reason: t(`terms.reason.${frozenReason}`) })}
    </Badge>
  );
}
