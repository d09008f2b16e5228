import { useTranslation } from "react-i18next";
import { WalletActionsDocument } from "../../graphql/generated/wallet.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ActionTable } from "../../ui/action-table.tsx";
import { Panel } from "../../ui/panel.tsx";
import { useWallet } from "./wallet-context.ts";

const PAGE = 25;

/** What went into and out of the account. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { account } = useWallet();
  const pages = usePages(
    WalletActionsDocument,
    { first: PAGE, filter: { account: account.address } },
    { connection: (result) => result.actions },
  );
  return (
    <Panel title={t("wallet.history.title")} flush>
      <ActionTable
        caption={t("wallet.history.title")}
        pages={pages}
        empty={t("wallet.history.none")}
      />
    </Panel>
  );
}
