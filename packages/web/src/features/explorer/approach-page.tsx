import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ApproachDocument, AuthorizationsDocument } from "../../graphql/generated/explorer.ts";
import type { ApproachQuery } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ApproachFacts } from "../../ui/approach-facts.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LevyFacts } from "../../ui/levy-facts.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { ApproachLife } from "./approach-life.tsx";
import { AuthorizationTable } from "./authorization-table.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const PAGE = 20;

/** A Party's part in a cooperative approach: how it stands, what it sets aside, what it authorized. */
export function ApproachPage() {
  const { t } = useTranslation();
  const { party = "", approach: code = "" } = useParams();
  const query = useDocument(ApproachDocument, { party, approach: code });
  const approach = query.data?.approach;
  return (
    <>
      <ExplorerTabs />
      {query.status === "pending" && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {approach === null && (
        <EmptyState
          title={t("explorer.approach.unknown", { party, approach: code })}
          description={t("explorer.approach.unknownHint")}
        />
      )}
      {approach != null && <Found approach={approach} />}
    </>
  );
}

function Found({ approach }: { readonly approach: NonNullable<ApproachQuery["approach"]> }) {
  const { t } = useTranslation();
  const { party, approach: code } = approach;
  const authorizations = usePages(
    AuthorizationsDocument,
    { first: PAGE, filter: { party, approach: code } },
    { connection: (result) => result.authorizations },
  );
  return (
    <>
      <PageHeader
        kicker={t("ui.approach.approach")}
        title={`${code} ${approach.title}`}
        lead={
          <>
            {t("explorer.approach.partOf")} <PartyLink code={party} />
          </>
        }
      />
      <Stack gap={28}>
        <Panel title={t("explorer.approach.now")}>
          <ApproachFacts approach={approach} />
        </Panel>
        <Panel title={t("ui.approach.levies")}>
          <LevyFacts levies={approach.levies} />
        </Panel>
        <Panel title={t("explorer.authorizations.title")} flush>
          <AuthorizationTable
            pages={authorizations}
            empty={<EmptyState title={t("explorer.authorizations.none")} />}
          />
        </Panel>
        <Panel title={t("explorer.approach.life")}>
          <ApproachLife statuses={approach.statuses} />
        </Panel>
      </Stack>
    </>
  );
}
