import { useTranslation } from "react-i18next";
import type { ApproachFactsFragment } from "../../graphql/generated/operations.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { DocumentHash } from "../../ui/document-hash.tsx";

type ReportCellProps = { readonly approach: Pick<ApproachFactsFragment, "initialReport"> };

/** The initial report by its SHA-256, and when it was recorded. */
export function ReportCell({ approach: { initialReport } }: ReportCellProps) {
  const { t } = useTranslation();
  if (initialReport === null) return <span className="quiet">{t("ui.approach.noReport")}</span>;
  return (
    <>
      <DocumentHash value={initialReport.documentHash} />
      <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
        <DateTime value={initialReport.at} precision="day" />
      </span>
    </>
  );
}
