import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ConsoleApproachesDocument } from "../../../graphql/generated/console.ts";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { ApproachStatus } from "../../../ui/approach-status.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";
import { RecordApproachForm } from "./record-approach-form.tsx";

const PAGE = 20;

/** The Party's cooperative approaches, and the form that records one. */
export function ConsoleApproachesPage() {
  const { t } = useTranslation();
  const { party } = useConsole();
  const pages = usePages(
    ConsoleApproachesDocument,
    { first: PAGE, filter: { party } },
    { connection: (result) => result.approaches },
  );
  return (
    <Stack gap={28}>
      <Panel title={t("console.approaches.title")} flush>
        <DataTable
          caption={t("console.approaches.title")}
          columns={useColumns()}
          pages={pages}
          rowKey={({ approach }) => approach}
          rowTestId="approach-row"
          empty={
            <EmptyState
              title={t("console.approaches.none", { party })}
              description={t("console.approaches.noneHint")}
            />
          }
        />
      </Panel>
      <RecordApproachForm />
    </Stack>
  );
}

function useColumns(): readonly Column<ApproachFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "approach",
      header: t("ui.approach.approach"),
      cell: ({ approach, title }) => (
        <>
          <Link className="link" to={`/console/approaches/${approach}`}>
            {approach}
          </Link>
          <span style={{ display: "block" }}>{title}</span>
        </>
      ),
    },
    {
      key: "status",
      header: t("ui.state"),
      cell: (approach) => <ApproachStatus approach={approach} />,
    },
    {
      key: "report",
      header: t("ui.approach.report"),
      cell: ({ initialReport }) =>
        initialReport === null ? (
          <span className="quiet">{t("ui.approach.noReport")}</span>
        ) : (
          <DateTime value={initialReport.at} precision="day" />
        ),
    },
    {
      key: "recorded",
      header: t("ui.approach.recordedAt"),
      cell: ({ recordedAt }) => <DateTime value={recordedAt} precision="day" />,
    },
  ];
}
