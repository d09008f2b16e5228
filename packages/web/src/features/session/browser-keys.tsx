import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Signer } from "../../signing/signer.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ImportBackup } from "./import-backup.tsx";
import type { Keystore } from "./keystore.ts";
import { forgetKeystore, keepKeystore, listKeystores } from "./keystore-shelf.ts";
import { NewKeyForm } from "./new-key-form.tsx";
import { StoredKey } from "./stored-key.tsx";

type BrowserKeysProps = { readonly onSignIn: (signer: Signer) => void };
type Adding = "none" | "create" | "import" | "backup";

/** The keys that this browser keeps under passphrases. */
export function BrowserKeys({ onSignIn }: BrowserKeysProps) {
  const { t } = useTranslation();
  const [keystores, setKeystores] = useState(() => listKeystores(localStorage));
  const [adding, setAdding] = useState<Adding>("none");
  const keep = (keystore: Keystore) => {
    keepKeystore(localStorage, keystore);
    setKeystores(listKeystores(localStorage));
    setAdding("none");
  };
  const forget = ({ address }: Keystore) => {
    forgetKeystore(localStorage, address);
    setKeystores(listKeystores(localStorage));
  };
  if (!isSecureContext) {
    return (
      <Alert color="orange" icon={<IconLock />} title={t("session.browser.insecure")}>
        {t("session.browser.insecureHint")}
      </Alert>
    );
  }
  if (adding === "create" || adding === "import") {
    return <NewKeyForm mode={adding} onKeep={keep} onCancel={() => setAdding("none")} />;
  }
  if (adding === "backup") return <ImportBackup onKeep={keep} onCancel={() => setAdding("none")} />;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("session.browser.hint")}
      </Text>
      {keystores.length === 0 && <EmptyState title={t("session.browser.none")} />}
      {keystores.map((keystore) => (
        <StoredKey
          key={keystore.address}
          keystore={keystore}
          onSignIn={onSignIn}
          onForget={() => forget(keystore)}
        />
      ))}
      <Group gap="sm">
        <Button onClick={() => setAdding("create")} data-testid="create-key">
          {t("session.browser.create")}
        </Button>
        <Button variant="default" onClick={() => setAdding("import")} data-testid="import-key">
          {t("session.browser.import")}
        </Button>
        <Button variant="default" onClick={() => setAdding("backup")}>
          {t("session.browser.restore")}
        </Button>
      </Group>
    </Stack>
  );
}
