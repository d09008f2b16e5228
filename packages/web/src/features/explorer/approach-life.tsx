import { useTranslation } from "react-i18next";
import type { ApproachQuery } from "../../graphql/generated/operations.ts";
import { ApproachStatus } from "../../ui/approach-status.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Facts } from "../../ui/facts.tsx";
import { HexText } from "../../ui/hex-text.tsx";

type ApproachLifeProps = {
  readonly statuses: NonNullable<ApproachQuery["approach"]>["statuses"];
};

/** Every status that the Party gave the approach, oldest first. */
export function ApproachLife({ statuses }: ApproachLifeProps) {
  const { t } = useTranslation();
  return (
    <ol className="timeline" data-testid="approach-life">
      {statuses.map(({ status, reason, at, transaction }) => (
        <li key={transaction + status}>
          <div className="timeline-head">
            <ApproachStatus approach={{ status, paused: null }} />
            <span className="quiet">
              <DateTime value={at} />
            </span>
          </div>
          <Facts
            facts={[
              { label: t("ui.reason"), value: reason === "" ? null : reason },
              { label: t("ui.transaction"), value: <HexText value={transaction} /> },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
