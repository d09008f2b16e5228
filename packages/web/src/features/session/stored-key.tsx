import { Button, Group, Paper, PasswordInput, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Signer } from "../../signing/signer.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { HexText } from "../../ui/hex-text.tsx";
import { decryptKey, type Keystore } from "./keystore.ts";
import { localSigner } from "./local-signer.ts";
import { saveBackup } from "./save-backup.ts";

type StoredKeyProps = {
  readonly keystore: Keystore;
  readonly onSignIn: (signer: Signer) => void;
  readonly onForget: () => void;
};

/** One stored key: unlock it, save a backup, forget it. */
export function StoredKey({ keystore, onSignIn, onForget }: StoredKeyProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const unlocking = useMutation({
    mutationFn: () => decryptKey({ crypto }, keystore, passphrase),
    onSuccess: (key) => onSignIn(localSigner({ ...key, kind: "browser" })),
  });
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    unlocking.mutate();
  };
  return (
    <Paper withBorder p="md" component="form" onSubmit={unlock} data-testid="stored-key">
      <Stack gap="sm">
        <div>
          <Text fw={540}>{keystore.name}</Text>
          <HexText value={keystore.address} full />
        </div>
        <PasswordInput
          label={t("session.browser.passphrase")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="current-password"
          data-testid="passphrase"
          required
          withAsterisk={false}
        />
        {unlocking.error !== null && <ErrorState error={unlocking.error} />}
        <Group justify="space-between">
          <Button type="submit" loading={unlocking.isPending} data-testid="unlock-key">
            {t("session.browser.unlock")}
          </Button>
          <Group gap={4}>
            <Button variant="subtle" color="gray" onClick={() => saveBackup(keystore)}>
              {t("session.browser.backup")}
            </Button>
            <ForgetButton onForget={onForget} />
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}

/** Two clicks: without a backup the key is lost. */
function ForgetButton({ onForget }: Pick<StoredKeyProps, "onForget">) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  return (
    <Button
      variant={sure ? "filled" : "subtle"}
      color="red"
      onClick={() => (sure ? onForget() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? t("session.browser.forgetSure") : t("session.browser.forget")}
    </Button>
  );
}
