import { useTranslation } from "react-i18next";
import { ActionsDocument } from "../../graphql/generated/explorer.ts";
import type { ActionFilter, ActionKind } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ActionTable } from "../../ui/action-table.tsx";
import { ChoiceFilter, FilterBar, TextFilter } from "../../ui/filters.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { approachTyped, partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const KINDS: readonly ActionKind[] = [
  "ISSUANCE",
  "AUTHORIZATION",
  "FIRST_TRANSFER",
  "TRANSFER",
  "DOMESTIC_TRANSFER",
  "USE",
  "CANCELLATION",
  "VOLUNTARY_CANCELLATION",
];
const PAGE = 20;

/** Everything that happened to serials, newest first. */
export function ActionsPage() {
  const { t } = useTranslation();
  const filters = useFilters(["kind", "party", "approach"]);
  const pages = usePages(
    ActionsDocument,
    { first: PAGE, filter: actionFilter(filters.values) },
    { connection: (result) => result.actions },
  );
  return (
    <>
      <ExplorerTabs />
      <PageHeader title={t("explorer.actions.title")} lead={t("explorer.actions.lead")} />
      <Panel flush>
        <FilterBar>
          <ChoiceFilter
            filters={filters}
            name="kind"
            label={t("ui.action")}
            options={KINDS.map((value) => ({ value, label: t(`terms.actionKind.${value}`) }))}
          />
          <TextFilter filters={filters} name="party" label={t("explorer.filter.party")} />
          <TextFilter filters={filters} name="approach" label={t("explorer.filter.approach")} />
        </FilterBar>
        <ActionTable
          caption={t("explorer.actions.title")}
          pages={pages}
          empty={filters.active ? t("explorer.filter.nothing") : t("explorer.actions.none")}
        />
      </Panel>
    </>
  );
}

type Values = Readonly<Record<"kind" | "party" | "approach", string>>;

function actionFilter({ kind, party, approach }: Values): ActionFilter {
  const known = KINDS.find((value) => value === kind);
  return {
    kind: known === undefined ? null : [known],
    party: partyTyped(party),
    approach: approachTyped(approach),
  };
}
