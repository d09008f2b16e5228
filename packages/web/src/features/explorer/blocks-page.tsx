import { useTranslation } from "react-i18next";
import { BlocksDocument } from "../../graphql/generated/explorer.ts";
import type { BlockFilter, BlockState } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { BlockTable } from "../../ui/block-table.tsx";
import { ChoiceFilter, FilterBar, TextFilter } from "../../ui/filters.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { approachTyped, partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const STATES: readonly BlockState[] = [
  "MITIGATION_OUTCOME",
  "AUTHORIZED",
  "FIRST_TRANSFERRED",
  "USED",
  "CANCELLED",
];
const PAGE = 20;

/** Every block, by Party, state, vintage and approach. */
export function BlocksPage() {
  const { t } = useTranslation();
  const filters = useFilters(["party", "state", "vintage", "approach", "activity"]);
  const pages = usePages(
    BlocksDocument,
    { first: PAGE, order: "LATEST", filter: blockFilter(filters.values) },
    { connection: (result) => result.blocks },
  );
  return (
    <>
      <ExplorerTabs />
      <PageHeader title={t("explorer.blocks.title")} lead={t("explorer.blocks.lead")} />
      <Panel flush>
        <FilterBar>
          <TextFilter filters={filters} name="party" label={t("explorer.filter.issuer")} />
          <ChoiceFilter
            filters={filters}
            name="state"
            label={t("ui.state")}
            options={STATES.map((value) => ({ value, label: t(`terms.blockState.${value}`) }))}
          />
          <TextFilter filters={filters} name="vintage" label={t("explorer.filter.vintage")} />
          <TextFilter filters={filters} name="approach" label={t("explorer.filter.approach")} />
          {filters.values.activity !== "" && (
            <TextFilter filters={filters} name="activity" label={t("explorer.filter.activity")} />
          )}
        </FilterBar>
        <BlockTable
          caption={t("explorer.blocks.title")}
          pages={pages}
          empty={filters.active ? t("explorer.filter.nothing") : t("explorer.blocks.none")}
        />
      </Panel>
    </>
  );
}

type Values = Readonly<Record<"party" | "state" | "vintage" | "approach" | "activity", string>>;

function blockFilter({ party, state, vintage, approach, activity }: Values): BlockFilter {
  const known = STATES.find((value) => value === state);
  return {
    party: partyTyped(party),
    state: known === undefined ? null : [known],
    vintage: /^\d{4}$/.test(vintage) ? Number(vintage) : null,
    approach: approachTyped(approach),
    activity: activity || null,
  };
}
