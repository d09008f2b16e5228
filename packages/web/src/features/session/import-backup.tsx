import { Button, FileInput, Group, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../ui/error-state.tsx";
import { type Keystore, parseKeystore } from "./keystore.ts";

type ImportBackupProps = {
  readonly onKeep: (keystore: Keystore) => void;
  readonly onCancel: () => void;
};

/** Takes back a key from the file that "Save a backup" made; it stays under its passphrase. */
export function ImportBackup({ onKeep, onCancel }: ImportBackupProps) {
  const { t } = useTranslation();
  const reading = useMutation({
    mutationFn: async (file: File) => parseKeystore(await file.text()),
    onSuccess: onKeep,
  });
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("session.browser.restoreHint")}
      </Text>
      <FileInput
        label={t("session.browser.backupFile")}
        placeholder={t("session.browser.chooseFile")}
        accept="application/json,.json"
        onChange={(file) => file !== null && reading.mutate(file)}
      />
      {reading.error !== null && <ErrorState error={reading.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </Group>
    </Stack>
  );
}
