import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AuthorizationsDocument } from "../../graphql/generated/explorer.ts";
import type { AuthorizationFactsFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterBar, TextFilter } from "../../ui/filters.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { approachTyped, partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const PAGE = 20;

/** Every authorization, by Party and approach. */
export function AuthorizationsPage() {
  const { t } = useTranslation();
  const filters = useFilters(["party", "approach"]);
  const { party, approach } = filters.values;
  const pages = usePages(
    AuthorizationsDocument,
    {
      first: PAGE,
      filter: { party: partyTyped(party), approach: approachTyped(approach) },
    },
    { connection: (result) => result.authorizations },
  );
  return (
    <>
      <ExplorerTabs />
      <PageHeader
        title={t("explorer.authorizations.title")}
        lead={t("explorer.authorizations.lead")}
      />
      <Panel flush>
        <FilterBar>
          <TextFilter filters={filters} name="party" label={t("explorer.filter.party")} />
          <TextFilter filters={filters} name="approach" label={t("explorer.filter.approach")} />
        </FilterBar>
        <DataTable
          caption={t("explorer.authorizations.title")}
          columns={useColumns()}
          pages={pages}
          rowKey={({ id }) => id}
          rowTestId="authorization-row"
          empty={
            <EmptyState
              title={
                filters.active ? t("explorer.filter.nothing") : t("explorer.authorizations.none")
              }
            />
          }
        />
      </Panel>
    </>
  );
}

function useColumns(): Column<AuthorizationFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      header: t("ui.authorization"),
      cell: (authorization) => (
        <>
          <AuthorizationLink authorization={authorization} />{" "}
          {authorization.revoked && (
            <Badge color="red">{t("explorer.authorization.revoked")}</Badge>
          )}
          {authorization.superseded && (
            <Badge color="gray">{t("explorer.authorization.superseded")}</Badge>
          )}
        </>
      ),
    },
    {
      key: "party",
      header: t("explorer.party.party"),
      cell: ({ party }) => <PartyLink code={party} />,
    },
    { key: "purposes", header: t("ui.purposes"), cell: ({ purposes }) => purposes.join(", ") },
    {
      key: "authorized",
      header: t("explorer.authorization.authorized"),
      numeric: true,
      cell: ({ authorized }) => <Tonnes value={authorized} />,
    },
    {
      key: "cap",
      header: t("explorer.authorization.cap"),
      numeric: true,
      cell: ({ cap }) =>
        cap === null ? t("explorer.authorization.noCap") : <Tonnes value={cap} />,
    },
    {
      key: "date",
      header: t("ui.date"),
      cell: ({ date }) => <DateTime value={date} precision="day" />,
    },
  ];
}
