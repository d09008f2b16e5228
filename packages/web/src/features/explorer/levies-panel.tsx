import { useTranslation } from "react-i18next";
import type { LevyTakenRowFragment } from "../../graphql/generated/operations.ts";
import type { Pages } from "../../graphql/use-pages.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Rate } from "../../ui/rate.tsx";
import { SerialRange } from "../../ui/serial-range.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type LeviesPanelProps = { readonly pages: Pages<LevyTakenRowFragment> };

/** Serials that were set aside on coming under an authorization; nothing where there are none. */
export function LeviesPanel({ pages }: LeviesPanelProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  if (pages.status === "success" && pages.rows.length === 0) return null;
  return (
    <Panel title={t("explorer.levies.title")} flush>
      <DataTable
        caption={t("explorer.levies.title")}
        columns={columns}
        pages={pages}
        rowKey={({ transaction, first }) => `${transaction} ${first}`}
        rowTestId="levy-row"
        empty={<EmptyState title={t("ui.approach.noLevies")} />}
      />
    </Panel>
  );
}

function useColumns(): Column<LevyTakenRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "kind",
      header: t("explorer.levies.for"),
      cell: ({ kind, rate }) => (
        <>
          {t(`terms.levy.${kind}`)}{" "}
          <span className="quiet">
            <Rate value={rate} />
          </span>
        </>
      ),
    },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity, metric }) => <Tonnes value={quantity} metric={metric} />,
    },
    {
      key: "serials",
      header: t("ui.serials"),
      cell: ({ first, last }) => <SerialRange first={first} last={last} />,
    },
    { key: "at", header: t("ui.date"), cell: ({ at }) => <DateTime value={at} /> },
  ];
}
