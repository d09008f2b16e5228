import { approachCode, registryCode } from "@sixtwo/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { useConsole } from "../console-context.ts";
import { HoldReasonDialog } from "../hold-reason-dialog.tsx";
import { useApproachActs } from "./use-approach-acts.tsx";

type PauseButtonProps = {
  readonly approach: ApproachFactsFragment;
  readonly why: string | null;
  readonly review: Review;
};

/** Stops everything that stands under the Party's authorizations of the approach, or lets it go on. */
export function PauseButton({ approach: { approach, paused }, why, review }: PauseButtonProps) {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const acts = useApproachActs();
  const [asked, setAsked] = useState(false);
  const scope = { registry: registryCode(registry), approach: approachCode(approach) };
  return (
    <>
      <GuardedButton
        variant="default"
        why={why}
        showWhy={false}
        onClick={() => (paused === null ? setAsked(true) : review.start(acts.resume(scope)))}
        testId={paused === null ? "approach-pause" : "approach-resume"}
      >
        {paused === null ? t("console.approaches.pause") : t("console.approaches.resume")}
      </GuardedButton>
      {asked && (
        <HoldReasonDialog
          title={t("console.approaches.pauseTitle", { approach })}
          onClose={() => setAsked(false)}
          onReason={(held) => {
            setAsked(false);
            review.start(acts.pause({ ...scope, ...held }));
          }}
        />
      )}
    </>
  );
}
