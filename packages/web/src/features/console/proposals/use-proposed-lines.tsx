import type { ProposedAct } from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import type { Fact } from "../../../ui/facts.tsx";
import { usePolicyLines } from "../policy/use-policy-lines.tsx";
import { authorizeLines, issueLines, revokeLines } from "./proposed-lines.tsx";

/** What a proposal asks for, line by line. */
export function useProposedLines(): (act: ProposedAct) => readonly Fact[] {
  const { t } = useTranslation();
  const policyLines = usePolicyLines();
  return (act) => {
    switch (act.act) {
      case "issue":
        return issueLines(act, t);
      case "authorize":
        return authorizeLines(act, t);
      case "revoke":
        return revokeLines(act, t);
      case "set-policy":
        return policyLines(act.policy);
      default:
        throw new Error(`Unknown act ${act satisfies never}`);
    }
  };
}
