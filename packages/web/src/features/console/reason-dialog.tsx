import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { GuardedButton } from "../../ui/guarded-button.tsx";

type ReasonDialogProps = {
  readonly title: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
  /** What else is asked, above the reason. */
  readonly children?: ReactNode;
};

/** Asks for the reason that goes on chain with a decision, for everyone to read. */
export function ReasonDialog({ title, onReason, onClose, children }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") onReason(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("ui.close") }}
    >
      <form onSubmit={submit}>
        <Stack>
          {children}
          <Textarea
            label={t("console.reason")}
            description={t("console.reasonHint")}
            required
            minRows={3}
            autosize
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-testid="reason"
          />
          <Group justify="flex-end" align="flex-start">
            <Button variant="default" onClick={onClose}>
              {t("ui.cancel")}
            </Button>
            <GuardedButton
              type="submit"
              why={reason.trim() === "" ? t("console.reasonNeeded") : null}
              testId="reason-continue"
            >
              {t("console.continue")}
            </GuardedButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
