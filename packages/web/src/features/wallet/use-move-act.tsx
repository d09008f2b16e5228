import type { Call, Deployment } from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import { graphqlName } from "../../graphql/enum-name.ts";
import type { Chain } from "../../registry/load-chain.ts";
import { chosenNames } from "../../serials/chosen-names.ts";
import type { Act } from "../../transaction/act.ts";
import { Duration } from "../../ui/duration.tsx";
import { SerialText } from "../../ui/serial-text.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import type { MoveBlock } from "./domain-move.ts";
import type { MoveChoice } from "./move-choice.ts";
import type { ChoicePreview } from "./preview-choice.ts";

type Allowed = Extract<ChoicePreview, { readonly step: "allowed" }>;

export type MoveIntent = {
  readonly block: MoveBlock;
  readonly choice: MoveChoice;
  readonly preview: Allowed;
};

/** The act of sending, using or cancelling, or of asking the Party for it. */
export function useMoveAct(): (intent: MoveIntent) => Act {
  const { t } = useTranslation();
  return (intent) => {
    const { block, choice, preview } = intent;
    const { asked, consequences } = preview;
    const { first, last } = chosenNames(block, preview.serials);
    const recipient = preview.move.to.address;
    return {
      title: consequences.needsApproval
        ? t("wallet.move.requestTitle")
        : t(`wallet.move.actTitle.${choice.purpose}`),
      facts: [
        { label: t("ui.action"), value: t(`wallet.action.${preview.consequences.action}`) },
        {
          label: t("ui.quantity"),
          value: <Tonnes value={preview.serials.quantity} metric={block.metric} />,
        },
        {
          label: t("ui.serials"),
          value: <SerialText first={first} last={last} />,
        },
        {
          label: t("ui.toAccount"),
          value:
            choice.purpose === "send" ? (
              <span className="code">{recipient}</span>
            ) : (
              t(`terms.accountKind.${graphqlName(preview.move.to.kind)}`)
            ),
        },
        {
          label: t("wallet.consequence.wait"),
          value:
            consequences.delaySeconds === 0 ? null : (
              <Duration seconds={consequences.delaySeconds} />
            ),
        },
        {
          label: t("wallet.move.ndcYear"),
          value: choice.purpose === "use" ? choice.ndcYear : null,
        },
      ],
      ...(preview.final && !asked ? { warning: t("wallet.consequence.final") } : {}),
      outcome: (sent) => {
        const event = sent.events.find(({ name }) => name === "MoveRequested");
        if (event?.name !== "MoveRequested") return [];
        return [
          { label: t("ui.request"), value: t("ui.requestNumber", { id: String(event.request) }) },
        ];
      },
      prepare: (chain, deployment) => prepareMove(chain, deployment, intent),
    };
  };
}

function prepareMove(chain: Chain, deployment: Deployment, intent: MoveIntent): Call {
  const { choice, preview } = intent;
  const { move, serials, asked } = preview;
  const { from, to, block, quantity } = move;
  const disposal = { ndcYear: ndcYearOf(choice), beneficiary: null };
  if (asked) {
    const data = choice.purpose === "send" ? "0x" : chain.encodeDisposal(disposal);
    const request = { block: block.id, quantity, to: to.address, data };
    return serials.tail
      ? chain.prepareRequestMove(deployment, request)
      : chain.prepareRequestRange(deployment, { ...request, first: serials.first });
  }
  const range = serials.tail ? {} : { first: serials.first };
  if (choice.purpose === "send") {
    const send = { from: from.address, to: to.address, block: block.id, quantity };
    return serials.tail
      ? chain.prepareSend(deployment, send)
      : chain.prepareSendRange(deployment, { ...send, first: serials.first });
  }
  const disposing = {
    from: from.address,
    registry: from.registry,
    approach: to.approach,
    block: block.id,
    quantity,
    beneficiary: null,
    ...range,
  };
  return choice.purpose === "use"
    ? chain.prepareUseTowardsNdc(deployment, { ...disposing, ndcYear: disposal.ndcYear })
    : chain.prepareCancel(deployment, { ...disposing, kind: choice.cancellation });
}

/** Null leaves the year to the transaction's own. */
function ndcYearOf({ purpose, ndcYear }: MoveChoice): number | null {
  return purpose === "use" && /^\d{4}$/.test(ndcYear) ? Number(ndcYear) : null;
}
