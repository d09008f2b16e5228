import { Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleRequestsDocument } from "../../../graphql/generated/console.ts";
import type { RequestRowFragment, RequestStatus } from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { Panel } from "../../../ui/panel.tsx";
import { RequestTable } from "../../../ui/request-table.tsx";
import { Barrier } from "../barrier.tsx";
import { useConsole } from "../console-context.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { RequestButtons } from "./request-buttons.tsx";
import { useRequestActs } from "./use-request-acts.tsx";

const PAGE = 20;

/** What the Party's accounts ask for: to be approved or rejected by another person, or to be carried out when due. */
export function RequestsPage() {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const review = useReview();
  const acts = useRequestActs();
  const [rejecting, setRejecting] = useState<RequestRowFragment | null>(null);
  const pending = useRequests(["PENDING"]);
  const scheduled = useRequests(["SCHEDULED"]);
  const closed = useRequests(["EXECUTED", "REJECTED", "WITHDRAWN", "EXPIRED"]);
  const buttons = (request: RequestRowFragment) => (
    <RequestButtons
      request={request}
      barrier={barrier}
      review={review}
      acts={acts}
      onReject={() => setRejecting(request)}
    />
  );
  return (
    <Stack gap={28}>
      <Panel title={t("console.requests.pending")} flush>
        <Barrier why={barrier} />
        <RequestTable
          caption={t("console.requests.pending")}
          pages={pending}
          empty={t("console.requests.nonePending")}
          actions={buttons}
        />
      </Panel>
      <Panel title={t("console.requests.scheduled")} flush>
        <RequestTable
          caption={t("console.requests.scheduled")}
          pages={scheduled}
          empty={t("console.requests.noneScheduled")}
          actions={buttons}
        />
      </Panel>
      <Panel title={t("console.requests.closed")} flush>
        <RequestTable
          caption={t("console.requests.closed")}
          pages={closed}
          empty={t("console.requests.noneClosed")}
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

function useRequests(status: readonly RequestStatus[]) {
  const { party } = useConsole();
  return usePages(
    ConsoleRequestsDocument,
    { first: PAGE, filter: { party, status } },
    { connection: (result) => result.requests },
  );
}
