import { List, ThemeIcon } from "@mantine/core";
import { IconArrowRight, IconClock, IconLock, IconUserCheck, IconWorld } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { chosenNames } from "../../serials/chosen-names.ts";
import { Facts } from "../../ui/facts.tsx";
import { formatDuration } from "../../ui/format-duration.ts";
import { SerialText } from "../../ui/serial-text.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import type { MoveBlock } from "./domain-move.ts";
import type { ChoicePreview } from "./preview-choice.ts";

type ConsequencesProps = {
  readonly preview: Extract<ChoicePreview, { readonly step: "allowed" }>;
  readonly block: MoveBlock;
};

/** What the choice amounts to, and what follows from it. */
export function Consequences({ preview, block }: ConsequencesProps) {
  const { t } = useTranslation();
  const { serials, consequences } = preview;
  const { first, last } = chosenNames(block, serials);
  return (
    <>
      <Facts
        facts={[
          { label: t("ui.action"), value: t(`wallet.action.${consequences.action}`) },
          {
            label: t("ui.quantity"),
            value: <Tonnes value={serials.quantity} metric={block.metric} />,
          },
          { label: t("ui.serials"), value: <SerialText first={first} last={last} /> },
        ]}
      />
      <Effects preview={preview} block={block} />
    </>
  );
}

function Effects({ preview, block }: ConsequencesProps) {
  const { t, i18n } = useTranslation();
  const { consequences, move, final, asked } = preview;
  const { firstTransfer, needsApproval, delaySeconds } = consequences;
  return (
    <List spacing="sm" size="sm" center={false} listStyleType="none">
      {firstTransfer !== null && (
        <Effect icon={<IconWorld size={15} />} testId="consequence-first-transfer">
          {t("wallet.consequence.firstTransfer", { host: block.party })}
        </Effect>
      )}
      {final && (
        <Effect icon={<IconLock size={15} />} testId="consequence-final">
          {t("wallet.consequence.final")}
        </Effect>
      )}
      {needsApproval && (
        <Effect icon={<IconUserCheck size={15} />} testId="consequence-approval">
          {t("wallet.consequence.approval", { party: move.from.registry.slice(0, 3) })}
        </Effect>
      )}
      {delaySeconds > 0 && (
        <Effect icon={<IconClock size={15} />} testId="consequence-delay">
          {t("wallet.consequence.delay", { delay: formatDuration(delaySeconds, i18n.language) })}
        </Effect>
      )}
      {firstTransfer === null && !final && !asked && (
        <Effect icon={<IconArrowRight size={15} />} testId="consequence-plain">
          {t("wallet.consequence.plain")}
        </Effect>
      )}
    </List>
  );
}

type EffectProps = {
  readonly icon: ReactNode;
  readonly testId: string;
  readonly children: ReactNode;
};

function Effect({ icon, testId, children }: EffectProps) {
  return (
    <List.Item
      data-testid={testId}
      icon={
        <ThemeIcon size={26} radius="xl" variant="light">
          {icon}
        </ThemeIcon>
      }
    >
      {children}
    </List.Item>
  );
}
