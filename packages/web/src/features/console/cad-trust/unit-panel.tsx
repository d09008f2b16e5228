import { useTranslation } from "react-i18next";
import { UnitDifferencesDocument } from "../../../graphql/generated/console.ts";
import type {
  CadTrustOverviewQuery,
  UnitDifferenceKind,
  UnitDifferenceRowFragment,
} from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { Age } from "../../../ui/age.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ChoiceFilter, FilterBar } from "../../../ui/filters.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useFilters } from "../../../ui/use-filters.ts";
import { Barrier } from "../barrier.tsx";
import { useConsole } from "../console-context.ts";
import { RetryButton } from "./retry-button.tsx";
import { ThreeSides } from "./three-sides.tsx";
import { UnitName } from "./unit-name.tsx";
import { useRegistrarBarrier } from "./use-registrar-barrier.ts";

const PAGE = 20;

type UnitPanelProps = {
  readonly counts: CadTrustOverviewQuery["cadTrustReconciliation"]["counts"];
  readonly onRetried: () => void;
};

/** The units of the registry on which chain, registry and CAD Trust do not agree. */
export function UnitPanel({ counts, onRetried }: UnitPanelProps) {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const filters = useFilters(["kind"]);
  const kind = counts.find((count) => count.kind === filters.values.kind)?.kind ?? null;
  const pages = usePages(
    UnitDifferencesDocument,
    { registry, kind, first: PAGE },
    { connection: ({ cadTrustReconciliation }) => cadTrustReconciliation.units },
  );
  const barrier = useRegistrarBarrier();
  const columns = useColumns(() => {
    pages.retry();
    onRetried();
  });
  return (
    <Panel title={t("console.cadTrust.units", { registry })} flush>
      <FilterBar>
        <ChoiceFilter
          filters={filters}
          name="kind"
          label={t("console.cadTrust.difference")}
          options={counts.map((count) => ({
            value: count.kind,
            label: t(`terms.unitDifference.${count.kind}`),
          }))}
        />
      </FilterBar>
      {pages.rows.some(({ retryable }) => retryable) && <Barrier why={barrier} />}
      <DataTable
        caption={t("console.cadTrust.units", { registry })}
        columns={columns}
        pages={pages}
        rowKey={({ key }) => key}
        rowTestId="unit-difference"
        empty={
          <EmptyState
            title={filters.active ? t("explorer.filter.nothing") : t("console.cadTrust.agree")}
          />
        }
      />
    </Panel>
  );
}

function useColumns(onRetried: () => void): Column<UnitDifferenceRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "unit",
      header: t("console.cadTrust.unit"),
      cell: (unit) => <UnitName unit={unit} />,
    },
    {
      key: "difference",
      header: t("console.cadTrust.difference"),
      cell: ({ kind, reason }) => <Difference kind={kind} reason={reason} />,
    },
    {
      key: "sides",
      header: t("console.cadTrust.sides"),
      cell: (unit) => <ThreeSides unit={unit} />,
    },
    { key: "since", header: t("console.cadTrust.age"), cell: ({ since }) => <Age since={since} /> },
    {
      key: "retry",
      header: "",
      cell: ({ key, retryable }) =>
        retryable && <RetryButton recordKey={key} onRetried={onRetried} />,
    },
  ];
}

type DifferenceProps = { readonly kind: UnitDifferenceKind; readonly reason: string };

function Difference({ kind, reason }: DifferenceProps) {
  const { t } = useTranslation();
  const own = kind === "FAILED" || kind === "WAITING";
  return (
    <>
      {t(`terms.unitDifference.${kind}`)}
      <span className="quiet" style={{ display: "block", fontSize: "0.87em", maxWidth: 420 }}>
        {own ? reason : t(`console.cadTrust.why.${kind}`)}
      </span>
    </>
  );
}
