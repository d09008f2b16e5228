import { isTerminal } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { domainName } from "../../graphql/enum-name.ts";
import type { AccountQuery } from "../../graphql/generated/operations.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { ReasonText } from "../../ui/reason-text.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type Account = NonNullable<AccountQuery["account"]>;

/** Who is behind an account, and what it may do alone. */
export function AccountFacts({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const { entity } = account;
  const sends = !isTerminal(domainName(account.kind));
  return (
    <Facts
      facts={[
        { label: t("ui.quantity"), value: <Tonnes value={account.quantity} /> },
        { label: t("explorer.party.party"), value: <PartyLink code={account.party} /> },
        { label: t("explorer.account.registry"), value: account.registry.code },
        { label: t("explorer.account.name"), value: account.name },
        {
          label: t("explorer.account.entity"),
          value:
            entity === null ? null : `${entity.name} (${entity.country}, ${entity.identification})`,
        },
        {
          label: t("explorer.account.approval"),
          value: sends
            ? account.free
              ? t("explorer.account.free")
              : t("explorer.account.needsApproval")
            : null,
        },
        {
          label: t("explorer.account.sends"),
          value: account.delayed ? t("explorer.account.delayed") : null,
        },
        {
          label: t("terms.frozen"),
          value:
            account.frozenReason === null ? null : (
              <ReasonText reason={account.frozenReason} note={account.frozenNote} />
            ),
        },
        {
          label: t("explorer.account.openedAt"),
          value: <DateTime value={account.openedAt} precision="day" />,
        },
      ]}
    />
  );
}
