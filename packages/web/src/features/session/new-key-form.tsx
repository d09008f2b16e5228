import { Button, Group, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../ui/error-state.tsx";
import { createKey } from "./create-key.ts";
import type { Keystore } from "./keystore.ts";
import { isPrivateKey } from "./training-keys.ts";

type NewKeyFormProps = {
  readonly mode: "create" | "import";
  readonly onKeep: (keystore: Keystore) => void;
  readonly onCancel: () => void;
};

const MIN_PASSPHRASE = 12;

/** Makes a key, or takes one, and puts it under a passphrase. */
export function NewKeyForm({ mode, onKeep, onCancel }: NewKeyFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", privateKey: "", passphrase: "", again: "" },
    validate: {
      name: (value) => (value.trim() === "" ? t("session.browser.nameMissing") : null),
      privateKey: (value) =>
        mode === "create" || isPrivateKey(value.trim()) ? null : t("session.browser.keyInvalid"),
      passphrase: (value) =>
        value.length < MIN_PASSPHRASE
          ? t("session.browser.passphraseShort", { count: MIN_PASSPHRASE })
          : null,
      again: (value, { passphrase }) =>
        value === passphrase ? null : t("session.browser.passphraseDiffers"),
    },
  });
  const keeping = useMutation({ mutationFn: createKey, onSuccess: onKeep });
  const submit = form.onSubmit(({ name, privateKey, passphrase }) => {
    const typed = privateKey.trim();
    const imported = mode === "import" && isPrivateKey(typed) ? typed : null;
    keeping.mutate({ name: name.trim(), passphrase, privateKey: imported });
  });
  return (
    <form onSubmit={submit} data-testid="new-key-form">
      <Stack>
        <Text size="sm" c="dimmed">
          {mode === "create" ? t("session.browser.createHint") : t("session.browser.importHint")}
        </Text>
        <TextInput
          label={t("session.browser.name")}
          placeholder={t("session.browser.namePlaceholder")}
          data-autofocus
          key={form.key("name")}
          {...form.getInputProps("name")}
        />
        {mode === "import" && (
          <PasswordInput
            label={t("session.browser.privateKey")}
            placeholder="0x…"
            autoComplete="off"
            key={form.key("privateKey")}
            {...form.getInputProps("privateKey")}
          />
        )}
        <PasswordInput
          label={t("session.browser.newPassphrase")}
          description={t("session.browser.passphraseHint", { count: MIN_PASSPHRASE })}
          autoComplete="new-password"
          key={form.key("passphrase")}
          {...form.getInputProps("passphrase")}
        />
        <PasswordInput
          label={t("session.browser.passphraseAgain")}
          autoComplete="new-password"
          key={form.key("again")}
          {...form.getInputProps("again")}
        />
        {keeping.error !== null && <ErrorState error={keeping.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit" loading={keeping.isPending} data-testid="keep-key">
            {t("session.browser.keep")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
