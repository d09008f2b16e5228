import { Alert, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { formatDuration } from "../../../ui/format-duration.ts";
import { Panel } from "../../../ui/panel.tsx";
import { useSendDelay } from "../use-send-delay.ts";
import { useWallet } from "../wallet-context.ts";
import { TrustForm } from "./trust-form.tsx";
import { TrustTable } from "./trust-table.tsx";

/** The counterparties to which the account's sends do not wait. */
export function TrustPage() {
  const { t, i18n } = useTranslation();
  const { account } = useWallet();
  const delay = useSendDelay(account);
  const review = useReview();
  return (
    <Stack gap={28}>
      <Alert icon={<IconInfoCircle />} color="gray" data-testid="trust-hint">
        {!account.delayed
          ? t("wallet.trust.notDelayed")
          : delay === 0
            ? t("wallet.trust.noDelay")
            : t("wallet.trust.hint", { delay: formatDuration(delay, i18n.language) })}
      </Alert>
      <Panel title={t("wallet.trust.title")} flush>
        <TrustTable review={review} />
      </Panel>
      <TrustForm review={review} />
      <ReviewDialog review={review} />
    </Stack>
  );
}
