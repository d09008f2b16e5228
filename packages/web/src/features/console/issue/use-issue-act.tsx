import type { IssuanceTerms } from "@sixtwo/chain";
import { formatNationalSerial, unpackBlockId } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Act } from "../../../transaction/act.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { blockPath } from "../../../ui/paths.ts";
import { Tonnes } from "../../../ui/tonnes.tsx";
import { useConsole } from "../console-context.ts";
import { usePolicy } from "../policy/use-policy.ts";

/** Issuing a batch. */
export function useIssueAct(): (terms: IssuanceTerms) => Act {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const byTwo = usePolicy(registry)?.issueByTwo ?? false;
  return (terms) => ({
    title: t("console.issue.title"),
    warning: t("console.issue.warning"),
    byTwo,
    facts: [
      { label: t("ui.quantity"), value: <Tonnes value={terms.quantity} metric={terms.metric} /> },
      { label: t("console.issue.activity"), value: terms.activity },
      { label: t("ui.vintage"), value: terms.vintage },
      {
        label: t("console.issue.monitored"),
        value: (
          <>
            <DateTime value={terms.monitored.from.toISOString()} precision="day" /> {t("ui.to")}{" "}
            <DateTime value={terms.monitored.until.toISOString()} precision="day" />
          </>
        ),
      },
      { label: t("console.issue.mitigationType"), value: terms.mitigationType },
      { label: t("console.issue.to"), value: <HexText value={terms.to} full /> },
      {
        label: t("console.issue.underlying"),
        value: terms.underlying === null ? null : terms.underlying.programme,
      },
      { label: t("console.issue.authorization"), value: terms.authorization },
      { label: t("console.issue.document"), value: <HexText value={terms.documentHash} /> },
    ],
    outcome: ({ events }) => {
      const issued = events.find(({ name }) => name === "Issued");
      if (issued?.name !== "Issued") return [];
      const { registry: own, first, vintage } = unpackBlockId(issued.blockId);
      return [
        {
          label: t("console.issue.firstSerial"),
          value: (
            <Link className="link code" to={blockPath(String(issued.blockId))}>
              {formatNationalSerial({ registry: own, serial: first, vintage })}
            </Link>
          ),
        },
      ];
    },
    prepare: (chain, deployment) => chain.prepareIssue(deployment, terms),
  });
}
