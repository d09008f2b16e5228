import type { Authorize } from "@sixtwo/chain";
import { purposesLabel } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import type { Act } from "../../../transaction/act.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import { useMetrics } from "../../../ui/use-metrics.ts";
import { useConsole } from "../console-context.ts";
import { usePolicy } from "../policy/use-policy.ts";

/** Publishing a version of an authorization. */
export function useAuthorizeAct(): (authorize: Authorize) => Act {
  const { t } = useTranslation();
  const { registry: own } = useConsole();
  const byTwo = usePolicy(own)?.authorizeByTwo ?? false;
  const metrics = useMetrics();
  const unitOf = (metric: number) => metrics.find(({ code }) => code === metric)?.unit ?? null;
  return ({ registry, terms }) => ({
    title: t("console.authorize.title"),
    warning: t("console.authorize.warning"),
    byTwo,
    facts: [
      { label: t("console.authorize.reference"), value: terms.reference },
      { label: t("ui.approach.approach"), value: terms.approach },
      {
        label: t("ui.terms.date"),
        value: <DateTime value={terms.date.toISOString()} precision="day" />,
      },
      { label: t("ui.purposes"), value: purposesLabel(terms.purposes) },
      {
        label: t("ui.terms.definition"),
        value:
          terms.firstTransferDefinition === null
            ? null
            : t(`console.authorize.definition.${terms.firstTransferDefinition}`),
      },
      { label: t("ui.terms.oimp"), value: terms.oimp },
      {
        label: t("console.authorize.cap"),
        value:
          terms.cap === null ? t("ui.none") : <Tonnes value={terms.cap} metric={terms.metric} />,
      },
      { label: t("ui.terms.metric"), value: unitOf(terms.metric) },
      {
        label: t("ui.terms.expires"),
        value:
          terms.expires === null ? (
            t("ui.never")
          ) : (
            <DateTime value={terms.expires.toISOString()} precision="day" />
          ),
      },
      {
        label: t("ui.terms.occurrence"),
        value: `${terms.occurrence.from} ${t("ui.to")} ${terms.occurrence.until}`,
      },
      { label: t("ui.terms.sectors"), value: terms.sectors.join(", ") },
      { label: t("ui.terms.parties"), value: terms.parties.join(", ") || t("ui.any") },
      { label: t("ui.terms.letter"), value: <HexText value={terms.termsHash} /> },
    ],
    prepare: (chain, deployment) => chain.prepareAuthorize(deployment, { registry, terms }),
  });
}
