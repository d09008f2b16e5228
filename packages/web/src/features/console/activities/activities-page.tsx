import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConsoleActivitiesDocument } from "../../../graphql/generated/console.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import { useConsole } from "../console-context.ts";
import { ActivityForm } from "./activity-form.tsx";
import { VerificationForm } from "./verification-form.tsx";

const PAGE = 20;

/** The registry's activities, and the form that registers one. */
export function ConsoleActivitiesPage() {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const pages = usePages(
    ConsoleActivitiesDocument,
    { first: PAGE, filter: { registry } },
    { connection: (result) => result.activities },
  );
  return (
    <Stack gap={28}>
      <Panel title={t("console.activities.title")} flush>
        <DataTable
          caption={t("console.activities.title")}
          pages={pages}
          rowKey={({ id }) => id}
          rowTestId="activity-row"
          empty={<EmptyState title={t("console.activities.none")} />}
          columns={[
            { key: "id", header: t("console.activities.id"), cell: ({ id }) => id },
            { key: "title", header: t("console.activities.name"), cell: ({ title }) => title },
            {
              key: "kind",
              header: t("console.activities.kind"),
              cell: ({ sector, activityType }) => `${sector}, ${activityType}`,
            },
            {
              key: "registeredAt",
              header: t("console.activities.registeredAt"),
              cell: ({ registeredAt }) => <DateTime value={registeredAt} precision="day" />,
            },
            {
              key: "issued",
              header: t("console.activities.issued"),
              numeric: true,
              cell: ({ issued }) => <Tonnes value={issued} />,
            },
          ]}
        />
      </Panel>
      <ActivityForm />
      <VerificationForm />
    </Stack>
  );
}
