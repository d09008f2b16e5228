import { useTranslation } from "react-i18next";
import { Facts } from "../../../ui/facts.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import { useConsole } from "../console-context.ts";
import { usePolicy } from "../policy/use-policy.ts";
import type { IssueValues } from "./read-issue.ts";
import { useVerified } from "./use-verified.ts";

/** What a verifier has recorded of the activity's vintage; nothing where the policy does not ask for it. */
export function VerifiedPanel({ values }: { readonly values: IssueValues }) {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const asked = usePolicy(registry)?.verifiedOnly ?? false;
  const metric = Number(values.metric);
  const verified = useVerified(registry, values, asked);
  if (!asked) return null;
  return (
    <Panel title={t("console.verified.title")}>
      <p className="why" style={{ marginTop: 0 }}>
        {t("console.verified.hint", { registry })}
      </p>
      {verified === undefined ? (
        <span className="why">{t("console.verified.choose")}</span>
      ) : (
        <Facts
          facts={[
            {
              label: t("console.verified.verified"),
              value: <Tonnes value={verified.verified} metric={metric} />,
            },
            {
              label: t("console.verified.issued"),
              value: <Tonnes value={verified.issued} metric={metric} />,
            },
            {
              label: t("console.verified.left"),
              value: <Tonnes value={verified.verified - verified.issued} metric={metric} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
