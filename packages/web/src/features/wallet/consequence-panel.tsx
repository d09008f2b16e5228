import { Alert, List, Stack, Text, ThemeIcon } from "@mantine/core";
import { IconArrowRight, IconLock, IconUserCheck, IconWorld } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Facts } from "../../ui/facts.tsx";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SerialText } from "../../ui/serial-text.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { chosenNames } from "./chosen-names.ts";
import type { MoveBlock } from "./domain-move.ts";
import type { MovePurpose } from "./move-choice.ts";
import type { ChoicePreview } from "./preview-choice.ts";

type ConsequencePanelProps = {
  readonly preview: ChoicePreview;
  readonly purpose: MovePurpose;
  readonly block: MoveBlock;
  readonly pending: boolean;
  readonly onReview: () => void;
};

/** What follows from the choice, before anyone signs it. */
export function ConsequencePanel(props: ConsequencePanelProps) {
  const { preview, purpose, onReview } = props;
  const { t } = useTranslation();
  const approval = preview.step === "allowed" && preview.consequences.needsApproval;
  return (
    <div className="beside">
      <Panel title={t("wallet.consequence.title")}>
        <Stack gap="lg" data-testid="consequence" data-step={preview.step} aria-live="polite">
          <Preview {...props} />
          <GuardedButton why={useWhy(props)} onClick={onReview} testId="move-review">
            {approval ? t("wallet.move.request") : t(`wallet.move.submit.${purpose}`)}
          </GuardedButton>
        </Stack>
      </Panel>
    </div>
  );
}

function useWhy({ preview, purpose, pending }: ConsequencePanelProps): string | null {
  const { t } = useTranslation();
  if (preview.step === "allowed") return null;
  if (preview.step === "refused") return t("wallet.consequence.refusedWhy");
  if (preview.fault !== "destinationMissing") return t(`wallet.fault.${preview.fault}`);
  if (pending) return t("ui.loading");
  return purpose === "send" ? t("wallet.fault.recipient") : t("wallet.fault.noTerminalAccount");
}

function Preview({ preview, block }: ConsequencePanelProps) {
  const { t } = useTranslation();
  if (preview.step === "incomplete") {
    return (
      <Text size="sm" c="dimmed">
        {t("wallet.consequence.incomplete")}
      </Text>
    );
  }
  if (preview.step === "refused") {
    return (
      <Alert color="orange" title={preview.refusal.message} data-testid="refusal">
        {preview.refusal.remedy}
      </Alert>
    );
  }
  const { serials, consequences, move, final } = preview;
  const { firstTransfer, needsApproval, action } = consequences;
  const host = block.party;
  const { first, last } = chosenNames(block, serials);
  return (
    <>
      <Facts
        facts={[
          { label: t("ui.action"), value: t(`wallet.action.${action}`) },
          { label: t("ui.quantity"), value: <Tonnes value={serials.quantity} /> },
          {
            label: t("ui.serials"),
            value: <SerialText first={first} last={last} />,
          },
        ]}
      />
      <List spacing="sm" size="sm" center={false} listStyleType="none">
        {firstTransfer !== null && (
          <Consequence icon={<IconWorld size={15} />} testId="consequence-first-transfer">
            {t("wallet.consequence.firstTransfer", { host })}
          </Consequence>
        )}
        {final && (
          <Consequence icon={<IconLock size={15} />} testId="consequence-final">
            {t("wallet.consequence.final")}
          </Consequence>
        )}
        {needsApproval && (
          <Consequence icon={<IconUserCheck size={15} />} testId="consequence-approval">
            {t("wallet.consequence.approval", { party: move.from.registry.slice(0, 3) })}
          </Consequence>
        )}
        {firstTransfer === null && !final && !needsApproval && (
          <Consequence icon={<IconArrowRight size={15} />} testId="consequence-plain">
            {t("wallet.consequence.plain")}
          </Consequence>
        )}
      </List>
    </>
  );
}

type ConsequenceProps = {
  readonly icon: ReactNode;
  readonly testId: string;
  readonly children: ReactNode;
};

function Consequence({ icon, testId, children }: ConsequenceProps) {
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
