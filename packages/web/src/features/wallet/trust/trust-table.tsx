import { address } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import type { TrustRowFragment } from "../../../graphql/generated/operations.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { AccountLink } from "../../../ui/account-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { Dotted } from "../../../ui/dotted.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { useTrustActs } from "./use-trust-acts.tsx";
import { useTrusts } from "./use-trusts.ts";

/** Each trusted counterparty with the time from which it counts. */
export function TrustTable({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  const pages = useTrusts();
  const acts = useTrustActs();
  const columns: Column<TrustRowFragment>[] = [
    {
      key: "counterparty",
      header: t("wallet.trust.counterparty"),
      cell: ({ account, counterparty }) =>
        account === null ? <HexText value={counterparty} /> : <AccountLink account={account} />,
    },
    { key: "from", header: t("ui.state"), cell: (trust) => <Effective trust={trust} /> },
    {
      key: "actions",
      header: "",
      cell: ({ counterparty }) => (
        <GuardedButton
          size="xs"
          variant="default"
          why={null}
          onClick={() =>
            review.start(acts.change({ counterparty: address(counterparty), trusted: false }))
          }
          testId="trust-remove"
        >
          {t("wallet.trust.remove")}
        </GuardedButton>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("wallet.trust.title")}
      columns={columns}
      pages={pages}
      rowKey={({ counterparty }) => counterparty}
      rowTestId="trust-row"
      empty={<EmptyState title={t("wallet.trust.none")} />}
    />
  );
}

function Effective({ trust: { from } }: { readonly trust: TrustRowFragment }) {
  const { t } = useTranslation();
  const now = useNow();
  const effective = new Date(from) <= now;
  return (
    <>
      <Dotted color={effective ? "light-dark(#2f8a45, #62bd78)" : "light-dark(#c08a12, #e0b24a)"}>
        {effective ? t("wallet.trust.effective") : t("wallet.trust.waiting")}
      </Dotted>
      <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
        {t("wallet.trust.from")} <DateTime value={from} />
      </span>
    </>
  );
}
