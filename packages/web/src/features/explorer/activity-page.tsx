import { Anchor, Group, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { ActivityTreeDocument } from "../../graphql/generated/explorer.ts";
import type { ActivityTreeQuery } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { CadTrustStanding } from "../../ui/cad-trust-standing.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { type ActivityKey, splitActivityKey } from "./activity-key.ts";
import { ActivityTree } from "./activity-tree.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";

/** An activity: what the registry publishes of it to CAD Trust, record by record. */
export function ActivityPage() {
  const { t } = useTranslation();
  const { key: text = "" } = useParams();
  const key = splitActivityKey(text);
  const query = useDocument(
    ActivityTreeDocument,
    { registry: key?.registry ?? "", activity: key?.activity ?? "" },
    { enabled: key !== null },
  );
  const tree = key === null ? null : query.data?.cadTrustTree;
  return (
    <>
      <ExplorerTabs />
      {key !== null && query.status === "pending" && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {tree === null && (
        <EmptyState
          title={t("explorer.activity.unknown", { activity: text })}
          description={t("explorer.activity.unknownHint")}
        />
      )}
      {key !== null && tree != null && <Found activity={key} tree={tree} />}
    </>
  );
}

type FoundProps = {
  readonly activity: ActivityKey;
  readonly tree: NonNullable<ActivityTreeQuery["cadTrustTree"]>;
};

function Found({ activity, tree }: FoundProps) {
  const { t } = useTranslation();
  const project = tree.project[0]?.records.nodes[0];
  const field = (name: string) => project?.fields.find((one) => one.name === name)?.value ?? null;
  const id = `${activity.registry}-${activity.activity}`;
  return (
    <>
      <PageHeader
        kicker={t("explorer.activity.kicker", { id })}
        title={field("projectName") ?? id}
        lead={field("projectDescription")}
        actions={
          <Link className="link" to={`/blocks?activity=${encodeURIComponent(activity.activity)}`}>
            {t("explorer.activity.blocks")}
          </Link>
        }
      />
      <Stack gap={28}>
        <Panel title={t("explorer.activity.about")}>
          <Facts
            facts={[
              { label: t("explorer.activity.sector"), value: field("projectSector") },
              { label: t("explorer.activity.type"), value: field("projectType") },
              { label: t("explorer.activity.status"), value: field("projectStatus") },
              { label: t("explorer.account.registry"), value: field("projectRegistryName") },
              {
                label: t("explorer.activity.standing"),
                value: project && <CadTrustStanding standing={project.standing} />,
              },
            ]}
          />
        </Panel>
        <Panel title={t("explorer.activity.records")} aside={<Downloads id={id} />} flush>
          <ActivityTree activity={activity} branches={tree.branches} />
        </Panel>
      </Stack>
    </>
  );
}

function Downloads({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const path = `/api/v1/cad-trust/activities/${encodeURIComponent(id)}`;
  return (
    <Group gap={16}>
      <Anchor href={`${path}.xlsx`} download data-testid="tree-xlsx">
        {t("explorer.activity.xlsx")}
      </Anchor>
      <Anchor href={`${path}.json`} download data-testid="tree-json">
        {t("explorer.activity.json")}
      </Anchor>
    </Group>
  );
}
