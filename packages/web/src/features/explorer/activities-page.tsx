import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActivitiesDocument } from "../../graphql/generated/explorer.ts";
import type { ActivityRowFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DocumentHash } from "../../ui/document-hash.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterBar, TextFilter } from "../../ui/filters.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { activityPath } from "../../ui/paths.ts";
import { Tonnes } from "../../ui/tonnes.tsx";
import { partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const PAGE = 20;

/** Every registered mitigation activity. */
export function ActivitiesPage() {
  const { t } = useTranslation();
  const filters = useFilters(["party", "text"]);
  const { party, text } = filters.values;
  const pages = usePages(
    ActivitiesDocument,
    { first: PAGE, filter: { party: partyTyped(party), text: text || null } },
    { connection: (result) => result.activities },
  );
  return (
    <>
      <ExplorerTabs />
      <PageHeader title={t("explorer.activities.title")} lead={t("explorer.activities.lead")} />
      <Panel flush>
        <FilterBar>
          <TextFilter filters={filters} name="party" label={t("explorer.filter.party")} />
          <TextFilter filters={filters} name="text" label={t("explorer.filter.name")} />
        </FilterBar>
        <DataTable
          caption={t("explorer.activities.title")}
          columns={useColumns()}
          pages={pages}
          rowKey={({ id, registry }) => `${registry.code} ${id}`}
          rowTestId="activity-row"
          empty={
            <EmptyState
              title={filters.active ? t("explorer.filter.nothing") : t("explorer.activities.none")}
            />
          }
        />
      </Panel>
    </>
  );
}

function useColumns(): Column<ActivityRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "title",
      header: t("explorer.batch.activity"),
      cell: ({ id, title, registry }) => (
        <>
          <Link className="link" to={activityPath({ id, registry: registry.code })}>
            {title}
          </Link>
          <span className="code quiet" style={{ display: "block" }}>
            {id}
          </span>
        </>
      ),
    },
    {
      key: "kind",
      header: t("explorer.batch.kind"),
      cell: ({ sector, activityType }) => (
        <>
          {activityType}
          <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
            {sector}
          </span>
        </>
      ),
    },
    {
      key: "registry",
      header: t("explorer.account.registry"),
      cell: ({ registry }) => registry.code,
    },
    {
      key: "issued",
      header: t("explorer.batch.issued"),
      numeric: true,
      cell: ({ issued }) => <Tonnes value={issued} />,
    },
    {
      key: "document",
      header: t("explorer.activities.document"),
      cell: ({ documentHash }) => <DocumentHash value={documentHash} />,
    },
  ];
}
