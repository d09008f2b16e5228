import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../../graphql/generated/operations.ts";
import { WalletRequestsDocument } from "../../graphql/generated/wallet.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useExecuteAct } from "../../transaction/use-execute-act.tsx";
import { type Review, useReview } from "../../transaction/use-review.ts";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { RequestTable } from "../../ui/request-table.tsx";
import { useRequestBarriers } from "../../ui/use-request-barriers.ts";
import { useWithdrawAct } from "./use-withdraw-act.tsx";
import { useWallet } from "./wallet-context.ts";

const PAGE = 25;

/** What the account asked for, and what waits for its time. */
export function OwnRequestsPage() {
  const { t } = useTranslation();
  const { account } = useWallet();
  const review = useReview();
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
        actions={(request) => <OwnButtons request={request} review={review} />}
      />
      <ReviewDialog review={review} />
    </Panel>
  );
}

type OwnButtonsProps = { readonly request: RequestRowFragment; readonly review: Review };

function OwnButtons({ request, review }: OwnButtonsProps) {
  const { t } = useTranslation();
  const withdrawAct = useWithdrawAct();
  const executeAct = useExecuteAct();
  const { notDue } = useRequestBarriers(request);
  const scheduled = request.status === "SCHEDULED";
  if (request.status !== "PENDING" && !scheduled) return null;
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      {scheduled && (
        <GuardedButton
          size="xs"
          why={notDue}
          showWhy={false}
          onClick={() => review.start(executeAct(request))}
          testId="execute"
        >
          {t("ui.requests.execute")}
        </GuardedButton>
      )}
      <GuardedButton
        size="xs"
        variant="default"
        why={null}
        onClick={() => review.start(withdrawAct(request))}
        testId={scheduled ? "abort" : "withdraw"}
      >
        {scheduled ? t("wallet.requests.abort") : t("wallet.requests.withdraw")}
      </GuardedButton>
    </Group>
  );
}
