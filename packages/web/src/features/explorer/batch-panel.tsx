import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { BatchFactsFragment } from "../../graphql/generated/operations.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { DocumentHash } from "../../ui/document-hash.tsx";
import { Facts } from "../../ui/facts.tsx";
import { HexText } from "../../ui/hex-text.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type BatchPanelProps = { readonly batch: BatchFactsFragment };

/** How serials came into being: activity, monitoring, verification, underlying programme. */
export function BatchPanel({ batch }: BatchPanelProps) {
  const { t } = useTranslation();
  const { activity } = batch;
  return (
    <Panel title={t("explorer.batch.title")}>
      <Facts
        facts={[
          {
            label: t("explorer.batch.activity"),
            value: (
              <>
                <Link className="link" to={`/blocks?activity=${encodeURIComponent(activity.id)}`}>
                  {activity.title}
                </Link>{" "}
                <span className="code quiet">{activity.id}</span>
              </>
            ),
          },
          {
            label: t("explorer.batch.kind"),
            value: `${activity.sector}, ${activity.activityType}`,
          },
          { label: t("explorer.batch.mitigationType"), value: batch.mitigationType },
          {
            label: t("explorer.batch.issued"),
            value: <Tonnes value={batch.quantity} metric={batch.metric} />,
          },
          { label: t("explorer.batch.issuedAt"), value: <DateTime value={batch.issuedAt} /> },
          {
            label: t("explorer.batch.monitored"),
            value: (
              <>
                <DateTime value={batch.monitoredFrom} precision="day" /> {t("ui.to")}{" "}
                <DateTime value={batch.monitoredUntil} precision="day" />
              </>
            ),
          },
          { label: t("explorer.batch.underlying"), value: underlyingOf(batch, t("ui.to")) },
          {
            label: t("explorer.batch.verification"),
            value: <DocumentHash value={batch.documentHash} />,
          },
          { label: t("ui.transaction"), value: <HexText value={batch.transaction} /> },
        ]}
      />
    </Panel>
  );
}

function underlyingOf(batch: BatchFactsFragment, to: string) {
  const { underlyingProgramme, underlyingFirst, underlyingLast } = batch;
  if (underlyingProgramme === null) return null;
  return (
    <>
      {underlyingProgramme}
      {underlyingFirst !== null && (
        <span className="code" style={{ display: "block" }}>
          {underlyingFirst} {to} {underlyingLast}
        </span>
      )}
    </>
  );
}
