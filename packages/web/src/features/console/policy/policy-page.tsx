import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConsolePolicyDocument } from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { DetailSkeleton } from "../../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";
import { MetricsPanel } from "./metrics-panel.tsx";
import { PolicyForm } from "./policy-form.tsx";
import { usePolicyLines } from "./use-policy-lines.tsx";

/** How the Party runs this registry, and the form that changes it. */
export function PolicyPage() {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const lines = usePolicyLines();
  const query = useDocument(ConsolePolicyDocument, { registry });
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") return <ErrorState error={query.error} onRetry={query.retry} />;
  const policy = query.data.registry?.policy;
  if (policy === undefined) return <EmptyState title={t("console.policy.unknown", { registry })} />;
  return (
    <Stack gap={28} maw={860}>
      <Panel title={t("console.policy.now", { registry })}>
        <Facts facts={lines(policy)} />
      </Panel>
      <PolicyForm policy={policy} />
      <MetricsPanel />
    </Stack>
  );
}
