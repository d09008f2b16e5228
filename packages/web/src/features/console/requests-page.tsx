import { Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleRequestsDocument } from "../../graphql/generated/console.ts";
import type { RequestRowFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useReview } from "../../transaction/use-review.ts";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { RequestTable } from "../../ui/request-table.tsx";
import { Barrier } from "./barrier.tsx";
import { useConsole } from "./console-context.ts";
import { decisionBarrier } from "./decision-barrier.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { useRequestActs } from "./use-request-acts.tsx";

const PAGE = 20;

/** What entities ask of the Party: to be approved or rejected by another person than who asked. */
export function RequestsPage() {
  const { t } = useTranslation();
  const { party, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const review = useReview();
  const acts = useRequestActs();
  const [rejecting, setRejecting] = useState<RequestRowFragment | null>(null);
  const pending = usePages(
    ConsoleRequestsDocument,
    { first: PAGE, filter: { party, status: ["PENDING"] } },
    { connection: (result) => result.requests },
  );
  const decided = usePages(
    ConsoleRequestsDocument,
    { first: PAGE, filter: { party, status: ["APPROVED", "REJECTED", "WITHDRAWN"] } },
    { connection: (result) => result.requests },
  );
  return (
    <Stack gap={28}>
      <Panel title={t("console.requests.pending")} flush>
        <Barrier why={barrier} />
        <RequestTable
          caption={t("console.requests.pending")}
          pages={pending}
          empty={t("console.requests.nonePending")}
          actions={(request) => (
            <Decision
              why={barrier ?? decisionBarrier(request, roles.signer)}
              onApprove={() => review.start(acts.approve(request))}
              onReject={() => setRejecting(request)}
            />
          )}
        />
      </Panel>
      <Panel title={t("console.requests.decided")} flush>
        <RequestTable
          caption={t("console.requests.decided")}
          pages={decided}
          empty={t("console.requests.noneDecided")}
          actions={() => null}
        />
      </Panel>
      {rejecting !== null && (
        <ReasonDialog
          title={t("console.requests.rejectTitle", { id: rejecting.id })}
          onClose={() => setRejecting(null)}
          onReason={(reason) => {
            setRejecting(null);
            review.start(acts.reject(rejecting, reason));
          }}
        />
      )}
      <ReviewDialog review={review} />
    </Stack>
  );
}

type DecisionProps = {
  readonly why: string | null;
  readonly onApprove: () => void;
  readonly onReject: () => void;
};

function Decision({ why, onApprove, onReject }: DecisionProps) {
  const { t } = useTranslation();
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <GuardedButton size="xs" why={why} showWhy={false} onClick={onApprove} testId="approve">
        {t("console.requests.approve")}
      </GuardedButton>
      <GuardedButton
        size="xs"
        variant="default"
        why={why}
        showWhy={false}
        onClick={onReject}
        testId="reject"
      >
        {t("console.requests.reject")}
      </GuardedButton>
    </Group>
  );
}
