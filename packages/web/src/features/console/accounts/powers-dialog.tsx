import { Button, Group, Modal, Stack, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../../../graphql/generated/operations.ts";
import { formatDuration } from "../../../ui/format-duration.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { useConsole } from "../console-context.ts";
import { usePolicy } from "../policy/use-policy.ts";

export type Powers = { readonly free: boolean; readonly delayed: boolean };

type PowersDialogProps = {
  readonly account: AccountFactsFragment;
  readonly onPowers: (powers: Powers) => void;
  readonly onClose: () => void;
};

/** Whether an account acts without approval, and whether its sends wait. */
export function PowersDialog({ account, onPowers, onClose }: PowersDialogProps) {
  const { t, i18n } = useTranslation();
  const { registry, party } = useConsole();
  const delay = usePolicy(registry)?.sendDelaySeconds ?? 0;
  const [powers, setPowers] = useState<Powers>({ free: account.free, delayed: account.delayed });
  const unchanged = powers.free === account.free && powers.delayed === account.delayed;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("console.accounts.powersTitle")}
      closeButtonProps={{ "aria-label": t("ui.close") }}
    >
      <Stack data-testid="powers-form">
        <Switch
          label={t("console.account.free")}
          description={t("console.account.freeHint", { party })}
          checked={powers.free}
          onChange={(event) => setPowers({ ...powers, free: event.currentTarget.checked })}
          data-testid="powers-free"
        />
        <Switch
          label={t("console.accounts.delayed")}
          description={
            delay === 0
              ? t("console.accounts.noDelay", { registry })
              : t("console.accounts.delayHint", { delay: formatDuration(delay, i18n.language) })
          }
          checked={powers.delayed}
          onChange={(event) => setPowers({ ...powers, delayed: event.currentTarget.checked })}
          data-testid="powers-delayed"
        />
        <Group justify="flex-end" align="flex-start">
          <Button variant="default" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <GuardedButton
            why={unchanged ? t("console.accounts.powersUnchanged") : null}
            onClick={() => onPowers(powers)}
            testId="powers-continue"
          >
            {t("console.continue")}
          </GuardedButton>
        </Group>
      </Stack>
    </Modal>
  );
}
