import { useTranslation } from "react-i18next";
import type { LevyTakenRowFragment } from "../../graphql/generated/operations.ts";
import type { Pages } from "../../graphql/use-pages.ts";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Rate } from "../../ui/rate.tsx";
import { SerialRange } from "../../ui/serial-range.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type LeviesPanelProps = { readonly levies: readonly LevyTakenRowFragment[] };

/** What was set aside of a block's batch on coming under an authorization; nothing where nothing was. */
export function LeviesPanel({ levies }: LeviesPanelProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  if (levies.length === 0) return null;
  const pages: Pages<LevyTakenRowFragment> = {
    ...{ rows: levies, total: levies.length, status: "success", error: null },
    ...{ retry: () => {}, more: null, loadingMore: false },
  };
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
    {
      key: "authorization",
      header: t("ui.authorization"),
      cell: ({ authorization }) => <AuthorizationLink authorization={authorization} />,
    },
    { key: "at", header: t("ui.date"), cell: ({ at }) => <DateTime value={at} /> },
  ];
}
