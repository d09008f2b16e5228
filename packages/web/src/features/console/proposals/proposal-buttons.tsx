import type { ProposedAct } from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import type { ProposalRowFragment } from "../../../graphql/generated/operations.ts";
import { useRegistry } from "../../../registry/registry-context.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { useConsole } from "../console-context.ts";
import { officeOf } from "./office-of.ts";
import { isOwnProposal, roleFor } from "./proposal-barrier.ts";
import { useProposalActs } from "./use-proposal-acts.tsx";

type ProposalButtonsProps = {
  readonly proposal: ProposalRowFragment;
  /** Null when it cannot be read, undefined until it is. */
  readonly act: ProposedAct | null | undefined;
  readonly review: Review;
};

/** Countersign, for another person with the role; withdraw, for the proposer. */
export function ProposalButtons({ proposal, act, review }: ProposalButtonsProps) {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const acts = useProposalActs();
  const office = officeOf(useRegistry(), proposal.office);
  const barrier = useRoleBarrier(roles, roleFor(act ?? { act: "authorize" }));
  const unread = act === undefined ? t("ui.loading") : t("console.proposals.unreadableWhy");
  if (isOwnProposal(proposal.by, roles.signer)) {
    return (
      <GuardedButton
        size="xs"
        variant="default"
        why={office === null ? unread : null}
        onClick={() => {
          if (office !== null) review.start(acts.withdraw({ proposal, office }, act ?? null));
        }}
        testId="proposal-withdraw"
      >
        {t("console.proposals.withdraw")}
      </GuardedButton>
    );
  }
  return (
    <GuardedButton
      size="xs"
      why={act && office !== null ? barrier : unread}
      onClick={() => {
        if (act && office !== null) review.start(acts.countersign({ proposal, office }, act));
      }}
      testId="proposal-countersign"
    >
      {t("console.proposals.countersign")}
    </GuardedButton>
  );
}
