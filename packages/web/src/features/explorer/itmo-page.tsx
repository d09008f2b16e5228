import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ItmoDocument } from "../../graphql/generated/explorer.ts";
import type { ItmoQuery } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { AccountLink } from "../../ui/account-link.tsx";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { BlockStatus } from "../../ui/block-status.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { HoldLines } from "../../ui/hold-lines.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { BatchPanel } from "./batch-panel.tsx";
import { BlockLink } from "./block-link.tsx";
import { CustodyTimeline } from "./custody-timeline.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";

/** One ton: where it is, and how it came there. */
export function ItmoPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const itmo = useDocument(ItmoDocument, { id });
  return (
    <>
      <ExplorerTabs />
      <PageHeader
        title={<span className="code">{id}</span>}
        tabTitle={id}
        kicker={t("explorer.itmo.kicker")}
      />
      {itmo.status === "pending" && <DetailSkeleton />}
      {itmo.status === "error" && <ErrorState error={itmo.error} onRetry={itmo.retry} />}
      {itmo.status === "success" && <Found itmo={itmo.data.itmo} />}
    </>
  );
}

function Found({ itmo }: { readonly itmo: ItmoQuery["itmo"] }) {
  const { t } = useTranslation();
  const { block } = itmo;
  return (
    <Stack gap={28} data-testid="itmo">
      <Panel title={t("explorer.itmo.now")}>
        <Facts
          facts={[
            { label: t("ui.state"), value: <BlockStatus block={block} /> },
            { label: t("ui.holder"), value: <AccountLink account={block.holder} /> },
            {
              label: t("ui.authorization"),
              value: <AuthorizationLink authorization={block.authorization} />,
            },
            { label: t("ui.block"), value: <BlockLink block={block} /> },
            { label: t("ui.vintage"), value: block.vintage },
            {
              label: t("explorer.itmo.underlying"),
              value:
                itmo.underlying === null ? null : <span className="code">{itmo.underlying}</span>,
            },
          ]}
        />
        <HoldLines block={block} />
      </Panel>
      <Panel title={t("explorer.itmo.custody")}>
        <CustodyTimeline actions={itmo.history} />
      </Panel>
      <BatchPanel batch={block.batch} />
    </Stack>
  );
}
