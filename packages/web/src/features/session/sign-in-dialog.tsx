import { Modal, Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { useRegistry } from "../../registry/registry-context.ts";
import type { Signer } from "../../signing/signer.ts";
import { BrowserKeys } from "./browser-keys.tsx";
import { ExtensionWallets } from "./extension-wallets.tsx";
import { TrainingRoles } from "./training-roles.tsx";

type SignInDialogProps = {
  /** @param trainingId of a training role, by which a reload finds it again */
  readonly onSignIn: (signer: Signer, trainingId?: string) => void;
  readonly onClose: () => void;
};

/** The ways to sign in: a training role, a key of this browser, a wallet. */
export function SignInDialog({ onSignIn, onClose }: SignInDialogProps) {
  const { t } = useTranslation();
  const { training } = useRegistry();
  const phone = useMediaQuery("(max-width: 48em)");
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("session.signIn")}
      size="lg"
      fullScreen={phone}
      closeButtonProps={{ "aria-label": t("ui.close") }}
      data-testid="sign-in-dialog"
    >
      <Tabs defaultValue={training ? "training" : "browser"} keepMounted={false}>
        <Tabs.List grow mb="md">
          {training && <Tabs.Tab value="training">{t("session.training.tab")}</Tabs.Tab>}
          <Tabs.Tab value="browser">{t("session.browser.tab")}</Tabs.Tab>
          <Tabs.Tab value="extension">{t("session.extension.tab")}</Tabs.Tab>
        </Tabs.List>
        {training && (
          <Tabs.Panel value="training">
            <TrainingRoles onSignIn={onSignIn} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="browser">
          <BrowserKeys onSignIn={onSignIn} />
        </Tabs.Panel>
        <Tabs.Panel value="extension">
          <ExtensionWallets onSignIn={onSignIn} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}
