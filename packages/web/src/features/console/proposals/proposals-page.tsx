import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConsoleProposalsDocument } from "../../../graphql/generated/console.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";
import { ProposalButtons } from "./proposal-buttons.tsx";
import { ProposalTable } from "./proposal-table.tsx";
import { useProposedActs } from "./use-proposed-acts.ts";

const PAGE = 20;

/** What one person has proposed and a second one has to countersign, and what became of earlier ones. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const { party } = useConsole();
  const review = useReview();
  const pending = usePages(
    ConsoleProposalsDocument,
    { first: PAGE, filter: { party, status: ["PENDING"] } },
    { connection: (result) => result.proposals },
  );
  const ended = usePages(
    ConsoleProposalsDocument,
    { first: PAGE, filter: { party, status: ["COUNTERSIGNED", "WITHDRAWN", "LAPSED"] } },
    { connection: (result) => result.proposals },
  );
  const acts = useProposedActs([...pending.rows, ...ended.rows]);
  return (
    <Stack gap={28}>
      <Panel title={t("console.proposals.pending")} flush>
        <ProposalTable
          caption={t("console.proposals.pending")}
          pages={pending}
          acts={acts}
          empty={t("console.proposals.nonePending")}
          emptyHint={t("console.proposals.nonePendingHint")}
          actions={(proposal) => (
            <ProposalButtons proposal={proposal} act={acts?.get(proposal.id)} review={review} />
          )}
        />
      </Panel>
      <Panel title={t("console.proposals.ended")} flush>
        <ProposalTable
          caption={t("console.proposals.ended")}
          pages={ended}
          acts={acts}
          empty={t("console.proposals.noneEnded")}
        />
      </Panel>
      <ReviewDialog review={review} />
    </Stack>
  );
}
