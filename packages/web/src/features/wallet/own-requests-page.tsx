import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { WalletRequestsDocument } from "../../graphql/generated/wallet.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useReview } from "../../transaction/use-review.ts";
import { Panel } from "../../ui/panel.tsx";
import { RequestTable } from "../../ui/request-table.tsx";
import { useWithdrawAct } from "./use-withdraw-act.tsx";
import { useWallet } from "./wallet-context.ts";

const PAGE = 25;

/** What the account asked its Party for. */
export function OwnRequestsPage() {
  const { t } = useTranslation();
  const { account } = useWallet();
  const review = useReview();
  const withdrawAct = useWithdrawAct();
  const pages = usePages(
    WalletRequestsDocument,
    { first: PAGE, filter: { holder: account.address } },
    { connection: (result) => result.requests },
  );
  return (
    <Panel title={t("wallet.requests.title")} flush>
      <RequestTable
        caption={t("wallet.requests.title")}
        pages={pages}
        withHolder={false}
        empty={t("wallet.requests.none")}
        actions={(request) =>
          request.status === "PENDING" && (
            <Button
              size="xs"
              variant="default"
              onClick={() => review.start(withdrawAct(request))}
              data-testid="withdraw"
            >
              {t("wallet.requests.withdraw")}
            </Button>
          )
        }
      />
      <ReviewDialog review={review} />
    </Panel>
  );
}
