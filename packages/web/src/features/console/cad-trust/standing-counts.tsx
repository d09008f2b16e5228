import { useTranslation } from "react-i18next";
import type { CadTrustOverviewQuery } from "../../../graphql/generated/operations.ts";
import { CadTrustStanding } from "../../../ui/cad-trust-standing.tsx";

type Counts = CadTrustOverviewQuery["status"]["cadTrust"];

const STANDINGS = ["CONFIRMED", "NEW", "CHANGED", "STAGED", "COMMITTED", "FAILED"] as const;

/** How many records of all tables stand where. */
export function StandingCounts({ counts }: { readonly counts: Counts }) {
  const { i18n } = useTranslation();
  const numbers = new Intl.NumberFormat(i18n.language);
  return (
    <dl className="figures" style={{ margin: 0 }} data-testid="cad-trust-counts">
      {STANDINGS.map((standing) => (
        <div className="figure" key={standing} data-standing={standing}>
          <dt>
            <CadTrustStanding standing={standing} />
          </dt>
          <dd className="number">{numbers.format(recordsIn(counts, standing))}</dd>
        </div>
      ))}
    </dl>
  );
}

function recordsIn(counts: Counts, standing: string): number {
  return counts
    .filter(({ state }) => state === standing)
    .reduce((sum, { records }) => sum + records, 0);
}
