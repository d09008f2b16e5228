import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

type ReasonDialogProps = {
  readonly title: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks for the reason that goes on chain with a decision, for everyone to read. */
export function ReasonDialog({ title, onReason, onClose }: ReasonDialogProps) {
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
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("ui.cancel")}
            </Button>
            <Button type="submit" disabled={reason.trim() === ""} data-testid="reason-continue">
              {t("console.continue")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
