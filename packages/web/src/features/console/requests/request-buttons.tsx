import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../../../graphql/generated/operations.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { useRequestBarriers } from "../../../ui/use-request-barriers.ts";
import { useConsole } from "../console-context.ts";
import { decisionBarrier } from "./decision-barrier.ts";
import type { RequestActs } from "./use-request-acts.tsx";

type RequestButtonsProps = {
  readonly request: RequestRowFragment;
  /** Why the signed-in person may not decide; null when they may. */
  readonly barrier: string | null;
  readonly review: Review;
  readonly acts: RequestActs;
  readonly onReject: () => void;
};

/** What can be done about an open request: decide it, carry it out when due, declare it expired. */
export function RequestButtons(props: RequestButtonsProps) {
  const { request, barrier, review, acts, onReject } = props;
  const { t } = useTranslation();
  const { roles } = useConsole();
  const { notDue, lapsed } = useRequestBarriers(request);
  const why = barrier ?? decisionBarrier(request, roles.signer);
  const signIn = roles.signer === null ? t("signing.signInFirst") : null;
  const common = { size: "xs", showWhy: false } as const;
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      {request.status === "SCHEDULED" ? (
        <GuardedButton
          {...common}
          why={signIn ?? notDue}
          onClick={() => review.start(acts.execute(request))}
          testId="execute"
        >
          {t("ui.requests.execute")}
        </GuardedButton>
      ) : lapsed ? (
        <GuardedButton
          {...common}
          why={signIn}
          onClick={() => review.start(acts.expire(request))}
          testId="expire"
        >
          {t("console.requests.expire")}
        </GuardedButton>
      ) : (
        <GuardedButton
          {...common}
          why={why}
          onClick={() => review.start(acts.approve(request))}
          testId="approve"
        >
          {t("console.requests.approve")}
        </GuardedButton>
      )}
      <GuardedButton {...common} variant="default" why={why} onClick={onReject} testId="reject">
        {t("console.requests.reject")}
      </GuardedButton>
    </Group>
  );
}
