import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../../../graphql/generated/operations.ts";
import { AccountLink } from "../../../ui/account-link.tsx";
import type { Column } from "../../../ui/data-table.tsx";
import { FrozenBadge } from "../../../ui/frozen-badge.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";

/** What the console shows of an account. */
export function useAccountColumns(): readonly Column<AccountFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      header: t("ui.account"),
      cell: (account) => (
        <>
          <AccountLink account={account} /> <FrozenBadge account={account} />
        </>
      ),
    },
    { key: "kind", header: t("ui.kind"), cell: ({ kind }) => t(`terms.accountKind.${kind}`) },
    { key: "address", header: t("ui.address"), cell: ({ address }) => <HexText value={address} /> },
    {
      key: "powers",
      header: t("console.accounts.approval"),
      cell: ({ free, delayed }) => (
        <>
          {free ? t("console.accounts.free") : t("console.accounts.withApproval")}{" "}
          {delayed && <Badge color="blue">{t("console.accounts.delayedBadge")}</Badge>}
        </>
      ),
    },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity }) => <Tonnes value={quantity} />,
    },
  ];
}
