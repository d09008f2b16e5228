import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import {
  ActionsDocument,
  AuthorizationsDocument,
  BlocksDocument,
  LeviesTakenDocument,
} from "../../graphql/generated/explorer.ts";
import type { AuthorizationFactsFragment } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ActionTable } from "../../ui/action-table.tsx";
import { AuthorizationTerms } from "../../ui/authorization-terms.tsx";
import { BlockTable } from "../../ui/block-table.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Figures } from "../../ui/figures.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";
import { LeviesPanel } from "./levies-panel.tsx";
import { StandingNotice } from "./standing-notice.tsx";

const PAGE = 20;
const VERSIONS = 100;

/** One version of an authorization: its terms, what stands under it, what happened under it. */
export function AuthorizationPage() {
  const { t } = useTranslation();
  const { name = "", id = "" } = useParams();
  const query = useDocument(AuthorizationsDocument, { first: VERSIONS, filter: { name } });
  const versions = query.data?.authorizations.nodes;
  const found = versions?.find((version) => version.id === id);
  return (
    <>
      <ExplorerTabs />
      {query.status === "pending" && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {versions !== undefined && found === undefined && (
        <EmptyState
          title={t("explorer.authorization.unknown")}
          description={t("explorer.authorization.unknownHint")}
        />
      )}
      {found !== undefined && <Found authorization={found} />}
    </>
  );
}

function Found({ authorization }: { readonly authorization: AuthorizationFactsFragment }) {
  const { t } = useTranslation();
  const filter = { authorization: authorization.id };
  const blocks = usePages(
    BlocksDocument,
    { first: PAGE, filter },
    { connection: (result) => result.blocks },
  );
  const levies = usePages(
    LeviesTakenDocument,
    { first: PAGE, filter },
    { connection: (result) => result.leviesTaken },
  );
  const actions = usePages(
    ActionsDocument,
    { first: PAGE, filter },
    { connection: (result) => result.actions },
  );
  const { name, approach, version, authorized, cap, metric } = authorization;
  return (
    <>
      <PageHeader
        kicker={t("ui.authorization")}
        title={name}
        lead={t("ui.authorizationVersion", { approach, version })}
      />
      <Stack gap={28}>
        <StandingNotice authorization={authorization} />
        <Figures
          figures={[
            { label: t("explorer.authorization.authorized"), value: authorized, metric },
            ...(cap === null
              ? []
              : [{ label: t("explorer.authorization.cap"), value: cap, metric }]),
          ]}
        />
        <Panel title={t("explorer.authorization.terms")}>
          <AuthorizationTerms authorization={authorization} />
        </Panel>
        <Panel title={t("explorer.authorization.blocks")} flush>
          <BlockTable
            caption={t("explorer.authorization.blocks")}
            pages={blocks}
            empty={t("explorer.blocks.none")}
          />
        </Panel>
        <LeviesPanel pages={levies} />
        <Panel title={t("explorer.actions.title")} flush>
          <ActionTable
            caption={t("explorer.actions.title")}
            pages={actions}
            empty={t("explorer.actions.none")}
          />
        </Panel>
      </Stack>
    </>
  );
}
