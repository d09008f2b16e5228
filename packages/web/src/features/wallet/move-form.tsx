import { Alert, SegmentedControl, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { WHOLE_BLOCK } from "../../serials/serial-choice.ts";
import { SerialFields } from "../../serials/serial-fields.tsx";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useReview } from "../../transaction/use-review.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ConsequencePanel } from "./consequence-panel.tsx";
import { DestinationFields } from "./destination-fields.tsx";
import type { MoveBlock } from "./domain-move.ts";
import { MOVE_PURPOSES, type MoveChoice, type MovePurpose } from "./move-choice.ts";
import { MoveSubject } from "./move-subject.tsx";
import { previewChoice } from "./preview-choice.ts";
import { useDestination } from "./use-destination.ts";
import { useMoveAct } from "./use-move-act.tsx";
import { useMoveSurroundings } from "./use-move-surroundings.ts";
import { useWallet } from "./wallet-context.ts";

/** The choice of what, whither and which serials, with what follows from it. */
export function MoveForm({ block }: { readonly block: MoveBlock }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { account } = useWallet();
  const [choice, setChoice] = useState<MoveChoice>(firstChoice);
  const change = (part: Partial<MoveChoice>) => setChoice((now) => ({ ...now, ...part }));
  const destination = useDestination(block, choice);
  const review = useReview();
  const moveAct = useMoveAct();
  const surroundings = useMoveSurroundings(block);
  const to = destination.account;
  const preview = previewChoice({
    choice,
    block,
    to,
    surroundings: to && surroundings.of(to.address),
    date: new Date(),
  });
  const error = destination.error ?? surroundings.error;
  const [asked, setAsked] = useState(false);
  const closeReview = () => {
    const { step } = review.state;
    review.close();
    if (step === "done") void navigate(asked ? "/wallet/requests" : "/wallet");
  };
  if (block.holder.address !== account.address && review.state.step === "closed") {
    return (
      <Alert icon={<IconInfoCircle />} title={t("wallet.move.notYours")}>
        {t("wallet.move.notYoursHint")}
      </Alert>
    );
  }
  return (
    <div className="two-columns">
      <Stack gap={28}>
        <MoveSubject block={block} />
        <Panel title={t("wallet.move.title")}>
          <Stack gap="lg" data-testid="move-form">
            <SegmentedControl
              fullWidth
              aria-label={t("wallet.move.title")}
              value={choice.purpose}
              onChange={(purpose) => change({ purpose: purpose as MovePurpose })} // one of the values below
              data={MOVE_PURPOSES.map((value) => ({
                value,
                label: t(`wallet.move.purpose.${value}`),
              }))}
            />
            <DestinationFields choice={choice} block={block} onChange={change} />
            <SerialFields values={choice} block={block} onChange={change} name="move" />
            {error !== null && <ErrorState error={error} />}
          </Stack>
        </Panel>
      </Stack>
      <ConsequencePanel
        preview={preview}
        purpose={choice.purpose}
        block={block}
        pending={destination.pending}
        onReview={() => {
          if (preview.step !== "allowed") return;
          setAsked(preview.asked);
          review.start(moveAct({ block, choice, preview }));
        }}
      />
      <ReviewDialog review={{ ...review, close: closeReview }} />
    </div>
  );
}

function firstChoice(): MoveChoice {
  return {
    purpose: "send",
    to: "",
    cancellation: "voluntary-cancellation",
    ndcYear: String(new Date().getUTCFullYear()),
    ...WHOLE_BLOCK,
  };
}
