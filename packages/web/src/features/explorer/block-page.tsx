import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { BlockActionsDocument, BlockDocument } from "../../graphql/generated/explorer.ts";
import type { BlockQuery } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { onePage, usePages } from "../../graphql/use-pages.ts";
import { AccountLink } from "../../ui/account-link.tsx";
import { ActionTable } from "../../ui/action-table.tsx";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { BlockStatus } from "../../ui/block-status.tsx";
import { CopyText } from "../../ui/copy-text.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { HoldLines } from "../../ui/hold-lines.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SerialRange } from "../../ui/serial-range.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { BatchPanel } from "./batch-panel.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";
import { LeviesPanel } from "./levies-panel.tsx";

const PAGE = 20;

/** Contiguous serials with one holder and one state. */
export function BlockPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useDocument(BlockDocument, { id });
  const block = query.data?.block;
  return (
    <>
      <ExplorerTabs />
      {query.status === "pending" && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {block === null && (
        <EmptyState
          title={t("explorer.block.unknown")}
          description={t("explorer.block.unknownHint")}
        />
      )}
      {block != null && <Found block={block} />}
    </>
  );
}

function Found({ block }: { readonly block: NonNullable<BlockQuery["block"]> }) {
  const { t } = useTranslation();
  const actions = usePages(
    BlockActionsDocument,
    { id: block.id, first: PAGE },
    { connection: (result) => result.block?.actions ?? null },
  );
  return (
    <>
      <PageHeader
        kicker={t("ui.block")}
        title={<Tonnes value={block.quantity} metric={block.metric} />}
        tabTitle={block.first}
        lead={<SerialRange first={block.first} last={block.last} />}
      />
      <Stack gap={28}>
        <Panel title={t("explorer.block.now")}>
          <Facts
            facts={[
              { label: t("ui.state"), value: <BlockStatus block={block} /> },
              { label: t("ui.holder"), value: <AccountLink account={block.holder} /> },
              {
                label: t("ui.authorization"),
                value: <AuthorizationLink authorization={block.authorization} />,
              },
              { label: t("ui.vintage"), value: block.vintage },
              {
                label: t("explorer.itmo.underlying"),
                value:
                  block.underlyingFirst === null ? null : (
                    <span className="code">
                      {block.underlyingFirst} {t("ui.to")} {block.underlyingLast}
                    </span>
                  ),
              },
              {
                label: t("explorer.block.tokenId"),
                value: (
                  <CopyText value={block.id}>
                    <span className="code">{block.id}</span>
                  </CopyText>
                ),
              },
            ]}
          />
          <HoldLines block={block} />
        </Panel>
        <Panel title={t("explorer.actions.title")} flush>
          <ActionTable
            caption={t("explorer.actions.title")}
            pages={actions}
            empty={t("explorer.actions.none")}
          />
        </Panel>
        <LeviesPanel pages={onePage(block.levies)} />
        <BatchPanel batch={block.batch} />
      </Stack>
    </>
  );
}
