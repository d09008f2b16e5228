import { useTranslation } from "react-i18next";
import { AuthorizationsDocument } from "../../graphql/generated/explorer.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterBar, TextFilter } from "../../ui/filters.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { approachTyped, partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { AuthorizationTable } from "./authorization-table.tsx";
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
        <AuthorizationTable
          pages={pages}
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
