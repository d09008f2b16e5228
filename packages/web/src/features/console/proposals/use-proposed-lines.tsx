import type { ProposedAct } from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import type { Fact } from "../../../ui/facts.tsx";
import { usePowerLines } from "../accounts/use-power-lines.ts";
import { usePolicyLines } from "../policy/use-policy-lines.tsx";
import { authorizeLines, issueLines, revokeLines } from "./proposed-lines.tsx";
import { useKnownNames } from "./use-known-names.tsx";

/** What a proposal asks for, line by line. */
export function useProposedLines(): (act: ProposedAct) => readonly Fact[] {
  const { t } = useTranslation();
  const policyLines = usePolicyLines();
  const powerLines = usePowerLines();
  const names = useKnownNames();
  return (act) => {
    switch (act.act) {
      case "issue":
        return issueLines(act, { t, names });
      case "authorize":
        return authorizeLines(act, { t, names });
      case "revoke":
        return revokeLines(act, { t, names });
      case "set-policy":
        return [{ label: t("console.registry"), value: act.registry }, ...policyLines(act.policy)];
      case "set-account-powers":
        return [{ label: t("ui.account"), value: names.account(act.account) }, ...powerLines(act)];
      default:
        throw new Error(`Unknown act ${act satisfies never}`);
    }
  };
}
