import { useTranslation } from "react-i18next";
import { StuckRecordsDocument } from "../../../graphql/generated/console.ts";
import type { StuckRecordRowFragment } from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { Age } from "../../../ui/age.tsx";
import { CadTrustStanding } from "../../../ui/cad-trust-standing.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Barrier } from "../barrier.tsx";
import { RetryButton } from "./retry-button.tsx";
import { useRegistrarBarrier } from "./use-registrar-barrier.ts";

const PAGE = 20;

/** Records other than units that do not get on by themselves: units wait for them. */
export function StuckPanel({ onRetried }: { readonly onRetried: () => void }) {
  const { t } = useTranslation();
  const pages = usePages(
    StuckRecordsDocument,
    { first: PAGE },
    { connection: ({ cadTrustReconciliation }) => cadTrustReconciliation.stuck },
  );
  const barrier = useRegistrarBarrier();
  const columns = useColumns(() => {
    pages.retry();
    onRetried();
  });
  return (
    <Panel title={t("console.cadTrust.stuck")} flush>
      {pages.rows.some(({ retryable }) => retryable) && <Barrier why={barrier} />}
      <DataTable
        caption={t("console.cadTrust.stuck")}
        columns={columns}
        pages={pages}
        rowKey={({ key }) => key}
        rowTestId="stuck-record"
        empty={<EmptyState title={t("console.cadTrust.noneStuck")} />}
      />
    </Panel>
  );
}

function useColumns(onRetried: () => void): Column<StuckRecordRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "record",
      header: t("console.cadTrust.record"),
      cell: ({ key }) => <span className="code">{key}</span>,
    },
    {
      key: "standing",
      header: t("ui.state"),
      cell: ({ standing }) => <CadTrustStanding standing={standing} />,
    },
    { key: "reason", header: t("ui.reason"), cell: ({ reason }) => reason },
    { key: "since", header: t("console.cadTrust.age"), cell: ({ since }) => <Age since={since} /> },
    {
      key: "retry",
      header: "",
      cell: ({ key, retryable }) =>
        retryable && <RetryButton recordKey={key} onRetried={onRetried} />,
    },
  ];
}
