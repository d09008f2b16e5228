import { Alert, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isSerialsFault } from "../../serials/chosen-serials.ts";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Consequences } from "./consequences.tsx";
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
  const asked = preview.step === "allowed" && preview.asked;
  return (
    <div className="beside">
      <Panel title={t("wallet.consequence.title")}>
        <Stack gap="lg" data-testid="consequence" data-step={preview.step} aria-live="polite">
          <Preview {...props} />
          <GuardedButton why={useWhy(props)} onClick={onReview} testId="move-review">
            {asked ? t("wallet.move.request") : t(`wallet.move.submit.${purpose}`)}
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
  if (isSerialsFault(preview.fault)) return t(`serials.fault.${preview.fault}`);
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
  return <Consequences preview={preview} block={block} />;
}
