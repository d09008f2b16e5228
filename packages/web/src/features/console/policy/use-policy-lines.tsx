import type { PartyPolicy } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { Duration } from "../../../ui/duration.tsx";
import type { Fact } from "../../../ui/facts.tsx";

/** A policy line by line. */
export function usePolicyLines(): (policy: PartyPolicy) => readonly Fact[] {
  const { t } = useTranslation();
  const byTwo = (two: boolean) => (two ? t("console.policy.two") : t("console.policy.one"));
  return (policy) => [
    { label: t("console.policy.issue"), value: byTwo(policy.issueByTwo) },
    { label: t("console.policy.authorize"), value: byTwo(policy.authorizeByTwo) },
    { label: t("console.policy.revoke"), value: byTwo(policy.revokeByTwo) },
    {
      label: t("console.policy.verifiedOnly"),
      value: policy.verifiedOnly ? t("ui.yes") : t("ui.no"),
    },
    {
      label: t("console.policy.requestLifetime"),
      value: <Duration seconds={policy.requestLifetimeSeconds} />,
    },
    { label: t("console.policy.sendDelay"), value: <Duration seconds={policy.sendDelaySeconds} /> },
    {
      label: t("console.policy.recallDelay"),
      value: <Duration seconds={policy.recallDelaySeconds} />,
    },
  ];
}
