import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import {
  ActionsDocument,
  BlocksDocument,
  PartyDocument,
} from "../../graphql/generated/explorer.ts";
import type { PartyQuery } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ActionTable } from "../../ui/action-table.tsx";
import { BlockTable } from "../../ui/block-table.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Figures } from "../../ui/figures.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";
import { PARTY_FIGURES } from "./party-figures.ts";

const PAGE = 20;

/** A Party: its totals, what it holds, what it did. */
export function PartyPage() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const query = useDocument(PartyDocument, { code: code.toUpperCase() });
  const party = query.data?.party;
  return (
    <>
      <ExplorerTabs />
      {query.status === "pending" && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {party === null && (
        <EmptyState
          title={t("explorer.party.unknown", { code })}
          description={t("explorer.party.unknownHint")}
        />
      )}
      {party != null && <Found party={party} />}
    </>
  );
}

function Found({ party }: { readonly party: NonNullable<PartyQuery["party"]> }) {
  const { t } = useTranslation();
  const blocks = usePages(
    BlocksDocument,
    { first: PAGE, filter: { holderParty: party.code } },
    { connection: (result) => result.blocks },
  );
  const actions = usePages(
    ActionsDocument,
    { first: PAGE, filter: { party: party.code } },
    { connection: (result) => result.actions },
  );
  return (
    <>
      <PageHeader
        kicker={t("explorer.party.party")}
        title={party.code}
        lead={party.registries.map(({ name, code }) => `${name} (${code})`).join(", ")}
      />
      <Stack gap={28}>
        <Figures
          figures={PARTY_FIGURES.map((figure) => ({
            label: t(`explorer.party.${figure}`),
            value: party[figure],
          }))}
        />
        <Panel title={t("explorer.party.holds")} flush>
          <BlockTable
            caption={t("explorer.party.holds")}
            pages={blocks}
            empty={t("explorer.account.holdsNothing")}
          />
        </Panel>
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
