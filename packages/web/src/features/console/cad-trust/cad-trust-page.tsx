import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CadTrustOverviewDocument } from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { DetailSkeleton } from "../../../ui/detail-skeleton.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { LastRun } from "./last-run.tsx";
import { RunButton } from "./run-button.tsx";
import { StandingCounts } from "./standing-counts.tsx";
import { StuckPanel } from "./stuck-panel.tsx";
import { UnitPanel } from "./unit-panel.tsx";

const ASK_AGAIN_MS = 15_000;

/** Where chain, registry and CAD Trust do not agree, why, since when, and another try. */
export function CadTrustPage() {
  const { t } = useTranslation();
  const query = useDocument(
    CadTrustOverviewDocument,
    {},
    // CAD Trust confirms without the ledger moving.
    { refetchInterval: ASK_AGAIN_MS },
  );
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") return <ErrorState error={query.error} onRetry={query.retry} />;
  const { status, cadTrustReconciliation, reconciliation } = query.data;
  const { counts, lastRun } = cadTrustReconciliation;
  return (
    <Stack gap={28}>
      <Panel title={t("console.cadTrust.records")} aside={<RunButton onRequested={query.retry} />}>
        <Stack gap={18}>
          <StandingCounts counts={status.cadTrust} />
          <LastRun run={lastRun} mirror={reconciliation} />
        </Stack>
      </Panel>
      <UnitPanel counts={counts} onRetried={query.retry} />
      <StuckPanel onRetried={query.retry} />
    </Stack>
  );
}
