import type { AnnounceRecall, FreezeRun } from "@sixtwo/chain";
import { blockId } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphqlName } from "../../../graphql/enum-name.ts";
import { chosenNames } from "../../../serials/chosen-names.ts";
import type { Act } from "../../../transaction/act.ts";
import type { Fact } from "../../../ui/facts.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { ReasonText } from "../../../ui/reason-text.tsx";
import { SerialText } from "../../../ui/serial-text.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import type { HeldBlock } from "./hold-page.tsx";

export type HoldActs = {
  readonly freeze: (freeze: FreezeRun) => Act;
  readonly announceRecall: (recall: AnnounceRecall) => Act;
  readonly release: () => Act;
  readonly recall: () => Act;
  readonly cancelRecall: () => Act;
};

/** What an authority does to hold serials of a block, and to let them go. */
export function useHoldActs(block: HeldBlock): HoldActs {
  const { t } = useTranslation();
  const serials = ({ first, quantity, reason, note }: FreezeRun): readonly Fact[] => [
    { label: t("ui.quantity"), value: <Tonnes value={quantity} metric={block.metric} /> },
    {
      label: t("ui.serials"),
      value: (
        <SerialText
          {...chosenNames(block, { first, last: first + quantity - 1n, quantity, tail: false })}
        />
      ),
    },
    {
      label: t("ui.reason"),
      value: <ReasonText reason={graphqlName(reason)} note={note} />,
    },
  ];
  const whole: readonly Fact[] = [
    { label: t("ui.quantity"), value: <Tonnes value={block.quantity} metric={block.metric} /> },
    { label: t("ui.serials"), value: <SerialText first={block.first} last={block.last} /> },
  ];
  const heldBlock: Act["outcome"] = ({ events }) => {
    const held = events.find(({ name }) => name === "RunFrozen" || name === "RecallAnnounced");
    if (held?.name !== "RunFrozen" && held?.name !== "RecallAnnounced") return [];
    return [
      {
        label: t("ui.block"),
        value: (
          <Link className="link" to={`/console/holds/${held.blockId}`}>
            {t("console.holds.openFrozen")}
          </Link>
        ),
      },
    ];
  };
  const held = { block: blockId(block.id) };
  return {
    freeze: (freeze) => ({
      title: t("console.holds.freeze"),
      warning: t("console.holds.freezeHint"),
      facts: serials(freeze),
      outcome: heldBlock,
      prepare: (chain, deployment) => chain.prepareFreezeRun(deployment, freeze),
    }),
    announceRecall: (recall) => ({
      title: t("console.holds.recall"),
      warning: t("console.holds.recallHint"),
      facts: [
        ...serials(recall),
        { label: t("console.holds.recallTo"), value: <HexText value={recall.to} full /> },
      ],
      outcome: heldBlock,
      prepare: (chain, deployment) => chain.prepareAnnounceRecall(deployment, recall),
    }),
    release: () => ({
      title: t("console.holds.releaseButton"),
      facts: whole,
      prepare: (chain, deployment) => chain.prepareReleaseRun(deployment, held),
    }),
    recall: () => ({
      title: t("console.holds.carryOut"),
      warning: t("console.holds.carryOutWarning"),
      facts: whole,
      prepare: (chain, deployment) => chain.prepareRecall(deployment, held),
    }),
    cancelRecall: () => ({
      title: t("console.holds.cancelRecall"),
      warning: t("console.holds.cancelWarning"),
      facts: whole,
      prepare: (chain, deployment) => chain.prepareCancelRecall(deployment, held),
    }),
  };
}
