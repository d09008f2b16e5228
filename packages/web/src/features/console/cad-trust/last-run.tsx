import { useTranslation } from "react-i18next";
import type { CadTrustOverviewQuery } from "../../../graphql/generated/operations.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { Facts } from "../../../ui/facts.tsx";

const OUTCOMES = ["projected", "idle", "waiting", "interrupted", "committed", "failed"] as const;

type LastRunProps = {
  readonly run: CadTrustOverviewQuery["cadTrustReconciliation"]["lastRun"];
  readonly mirror: CadTrustOverviewQuery["reconciliation"];
};

/** When the records were last compared and published, and when the mirror was with the chain. */
export function LastRun({ run, mirror }: LastRunProps) {
  const { t } = useTranslation();
  const outcome = OUTCOMES.find((known) => known === run?.outcome);
  return (
    <Facts
      facts={[
        {
          label: t("console.cadTrust.lastRun"),
          value: run === null ? t("ui.never") : <DateTime value={run.finishedAt} />,
        },
        {
          label: t("console.cadTrust.outcome"),
          value: outcome ? t(`console.cadTrust.outcomes.${outcome}`) : (run?.outcome ?? null),
        },
        { label: t("ui.reason"), value: run?.reason ?? null },
        {
          label: t("console.cadTrust.mirror"),
          value:
            mirror === null ? (
              t("ui.never")
            ) : (
              <>
                <DateTime value={mirror.comparedAt} />
                {" · "}
                {t("console.cadTrust.drifting", { count: mirror.drifting })}
              </>
            ),
        },
      ]}
    />
  );
}
