import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  ActionsDocument,
  BlocksDocument,
  PartyTotalsDocument,
} from "../../graphql/generated/explorer.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ActionTable } from "../../ui/action-table.tsx";
import { BlockTable } from "../../ui/block-table.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";
import { LiveMark } from "./live-mark.tsx";
import { PartyTotals } from "./party-totals.tsx";
import { SearchBox } from "./search-box.tsx";

const LATEST = 6;

/** The registry at a glance: search, totals, and what just happened. */
export function OverviewPage() {
  const { t } = useTranslation();
  const parties = usePages(PartyTotalsDocument, { first: 50 }, { connection: (r) => r.parties });
  const actions = usePages(ActionsDocument, { first: LATEST }, { connection: (r) => r.actions });
  const blocks = usePages(
    BlocksDocument,
    { first: LATEST, order: "LATEST" },
    { connection: (result) => result.blocks },
  );
  return (
    <>
      <PageHeader
        title={t("explorer.overview.title")}
        tabTitle={t("shell.explorer")}
        lead={t("explorer.overview.lead")}
      />
      <div style={{ marginBottom: 22 }}>
        <SearchBox size="md" />
      </div>
      <ExplorerTabs search={false} />
      <Stack gap={28}>
        <Panel title={t("explorer.overview.parties")} flush>
          <PartyTotals pages={parties} />
        </Panel>
        <Panel
          title={
            <>
              {t("explorer.overview.latestActions")} <LiveMark />
            </>
          }
          aside={
            <Link className="link" to="/actions">
              {t("explorer.overview.allActions")}
            </Link>
          }
          flush
        >
          <ActionTable
            caption={t("explorer.overview.latestActions")}
            pages={{ ...actions, more: null }}
            empty={t("explorer.actions.none")}
          />
        </Panel>
        <Panel
          title={
            <>
              {t("explorer.overview.latestBlocks")} <LiveMark />
            </>
          }
          aside={
            <Link className="link" to="/blocks">
              {t("explorer.overview.allBlocks")}
            </Link>
          }
          flush
        >
          <BlockTable
            caption={t("explorer.overview.latestBlocks")}
            pages={{ ...blocks, more: null }}
            empty={t("explorer.blocks.none")}
          />
        </Panel>
      </Stack>
    </>
  );
}
