import { Button, Group, Modal, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { type HoldReason, NO_REASON, readHoldReason } from "./hold-reason.ts";
import { HoldReasonFields } from "./hold-reason-fields.tsx";

type HoldReasonDialogProps = {
  readonly title: string;
  readonly onReason: (held: HoldReason) => void;
  readonly onClose: () => void;
};

/** Asks why something is held up: it goes on chain with the decision, for everyone to read. */
export function HoldReasonDialog({ title, onReason, onClose }: HoldReasonDialogProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState(NO_REASON);
  const held = readHoldReason(values);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (held !== null) onReason(held);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("ui.close") }}
    >
      <form onSubmit={submit} data-testid="hold-reason-form">
        <Stack>
          <HoldReasonFields
            values={values}
            onChange={(part) => setValues((now) => ({ ...now, ...part }))}
          />
          <Group justify="flex-end" align="flex-start">
            <Button variant="default" onClick={onClose}>
              {t("ui.cancel")}
            </Button>
            <GuardedButton
              type="submit"
              why={held === null ? t("console.reasonMissing") : null}
              testId="hold-reason-continue"
            >
              {t("console.continue")}
            </GuardedButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
