import { SimpleGrid, Stack, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { ConsoleApproachDocument } from "../../../graphql/generated/console.ts";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { ApproachFacts } from "../../../ui/approach-facts.tsx";
import { DetailSkeleton } from "../../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";
import { LeviesForm } from "./levies-form.tsx";
import { ReportForm } from "./report-form.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { TerminalAccountsForm } from "./terminal-accounts-form.tsx";

/** One cooperative approach: its report, its life, what is set aside under it. */
export function ConsoleApproachPage() {
  const { t } = useTranslation();
  const { party } = useConsole();
  const { approach: code = "" } = useParams();
  const query = useDocument(ConsoleApproachDocument, { party, approach: code });
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") return <ErrorState error={query.error} onRetry={query.retry} />;
  const { approach } = query.data;
  if (approach === null) {
    return (
      <EmptyState
        title={t("console.approaches.unknown", { party, approach: code })}
        description={t("console.approaches.noneHint")}
      >
        <Link className="link" to="/console/approaches">
          {t("console.approaches.back")}
        </Link>
      </EmptyState>
    );
  }
  return <Found approach={approach} />;
}

function Found({ approach }: { readonly approach: ApproachFactsFragment }) {
  const { t } = useTranslation();
  return (
    <Stack gap={28}>
      <div>
        <Link className="link" to="/console/approaches">
          {t("console.approaches.back")}
        </Link>
        <Title order={2} mt={10}>
          {approach.approach} {approach.title}
        </Title>
      </div>
      <Panel title={t("console.approaches.now")}>
        <ApproachFacts approach={approach} />
      </Panel>
      <StandingPanel approach={approach} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={28}>
        <ReportForm approach={approach} />
        <TerminalAccountsForm approach={approach.approach} />
      </SimpleGrid>
      <LeviesForm approach={approach} />
    </Stack>
  );
}
