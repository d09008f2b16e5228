import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ApproachesDocument } from "../../graphql/generated/explorer.ts";
import type { ApproachFactsFragment, ApproachStatus } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ApproachStatus as Standing } from "../../ui/approach-status.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ChoiceFilter, FilterBar, TextFilter } from "../../ui/filters.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { approachPath } from "../../ui/paths.ts";
import { approachTyped, partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { ExplorerTabs } from "./explorer-tabs.tsx";
import { ReportCell } from "./report-cell.tsx";

const PAGE = 20;
const STATUSES: readonly ApproachStatus[] = [
  "DRAFT",
  "ACTIVE",
  "SUSPENDED",
  "COMPLETED",
  "REVOKED",
];

/** Every Party's part in a cooperative approach. */
export function ApproachesPage() {
  const { t } = useTranslation();
  const filters = useFilters(["party", "approach", "status"]);
  const { party, approach, status } = filters.values;
  const known = STATUSES.find((value) => value === status);
  const pages = usePages(
    ApproachesDocument,
    {
      first: PAGE,
      filter: {
        party: partyTyped(party),
        approach: approachTyped(approach),
        status: known === undefined ? null : [known],
      },
    },
    { connection: (result) => result.approaches },
  );
  return (
    <>
      <ExplorerTabs />
      <PageHeader title={t("explorer.approaches.title")} lead={t("explorer.approaches.lead")} />
      <Panel flush>
        <FilterBar>
          <TextFilter filters={filters} name="party" label={t("explorer.filter.party")} />
          <TextFilter filters={filters} name="approach" label={t("explorer.filter.approach")} />
          <ChoiceFilter
            filters={filters}
            name="status"
            label={t("ui.state")}
            options={STATUSES.map((value) => ({
              value,
              label: t(`terms.approachStatus.${value}`),
            }))}
          />
        </FilterBar>
        <DataTable
          caption={t("explorer.approaches.title")}
          columns={useColumns()}
          pages={pages}
          rowKey={({ party: of, approach: code }) => `${of} ${code}`}
          rowTestId="approach-row"
          empty={
            <EmptyState
              title={filters.active ? t("explorer.filter.nothing") : t("explorer.approaches.none")}
            />
          }
        />
      </Panel>
    </>
  );
}

function useColumns(): Column<ApproachFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "approach",
      header: t("ui.approach.approach"),
      cell: (approach) => (
        <>
          <Link className="link" to={approachPath(approach)}>
            {approach.approach}
          </Link>
          <span style={{ display: "block" }}>{approach.title}</span>
        </>
      ),
    },
    { key: "party", header: t("ui.party"), cell: ({ party }) => <PartyLink code={party} /> },
    {
      key: "status",
      header: t("ui.state"),
      cell: (approach) => <Standing approach={approach} />,
    },
    {
      key: "report",
      header: t("ui.approach.report"),
      cell: (approach) => <ReportCell approach={approach} />,
    },
  ];
}
