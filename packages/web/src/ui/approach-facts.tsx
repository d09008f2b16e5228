import { useTranslation } from "react-i18next";
import type { ApproachFactsFragment } from "../graphql/generated/operations.ts";
import { ApproachStatus } from "./approach-status.tsx";
import { DateTime } from "./date-time.tsx";
import { DocumentHash } from "./document-hash.tsx";
import { Facts } from "./facts.tsx";
import { PartyLink } from "./party-link.tsx";
import { ReasonText } from "./reason-text.tsx";

type ApproachProps = { readonly approach: ApproachFactsFragment };

/** A Party's part in a cooperative approach: how it stands, and the documents behind it. */
export function ApproachFacts({ approach }: ApproachProps) {
  const { t } = useTranslation();
  const { paused } = approach;
  return (
    <Facts
      facts={[
        { label: t("ui.state"), value: <ApproachStatus approach={approach} /> },
        { label: t("ui.party"), value: <PartyLink code={approach.party} /> },
        {
          label: t("ui.approach.paused"),
          value: paused === null ? null : <ReasonText reason={paused} note={approach.pausedNote} />,
        },
        { label: t("ui.approach.report"), value: <InitialReport approach={approach} /> },
        {
          label: t("ui.approach.arrangement"),
          value: <DocumentHash value={approach.documentHash} />,
        },
        {
          label: t("ui.approach.recordedAt"),
          value: <DateTime value={approach.recordedAt} precision="day" />,
        },
      ]}
    />
  );
}

function InitialReport({ approach: { initialReport } }: ApproachProps) {
  const { t } = useTranslation();
  if (initialReport === null) return <span className="quiet">{t("ui.approach.noReport")}</span>;
  return (
    <>
      <DocumentHash value={initialReport.documentHash} />{" "}
      <span className="quiet">
        <DateTime value={initialReport.at} precision="day" />
      </span>
    </>
  );
}
