import { useTranslation } from "react-i18next";
import type {
  ProposalRowFragment,
  ProposalStatus as Status,
} from "../../../graphql/generated/operations.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { Dotted } from "../../../ui/dotted.tsx";
import { HexText } from "../../../ui/hex-text.tsx";

const COLOR: Readonly<Record<Status, string>> = {
  PENDING: "light-dark(#c08a12, #e0b24a)",
  COUNTERSIGNED: "light-dark(#2f8a45, #62bd78)",
  WITHDRAWN: "light-dark(#8a979e, #7f8d95)",
  LAPSED: "light-dark(#8a979e, #7f8d95)",
};

/** How a proposal stands, until when it waits, and who ended it. */
export function ProposalStatus({ proposal }: { readonly proposal: ProposalRowFragment }) {
  const { t } = useTranslation();
  const { status, lapsesAt, endedBy } = proposal;
  return (
    <>
      <Dotted color={COLOR[status]}>{t(`console.proposals.status.${status}`)}</Dotted>
      <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
        {status === "PENDING" && (
          <>
            {t("console.proposals.until")} <DateTime value={lapsesAt} precision="day" />
          </>
        )}
        {endedBy !== null && <HexText value={endedBy} />}
      </span>
    </>
  );
}
