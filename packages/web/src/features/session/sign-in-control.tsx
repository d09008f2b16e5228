import { Button, Loader, Menu, Text } from "@mantine/core";
import { IconLogout, IconRefresh, IconUserCircle, IconWallet } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSigning } from "../../signing/signer-context.ts";
import { accountPath } from "../../ui/paths.ts";
import { shortHex } from "../../ui/short-hex.ts";

/** Who is signed in, or the button to sign in. */
export function SignInControl() {
  const { t } = useTranslation();
  const { signer, restoring, signOut, askToSignIn } = useSigning();
  if (signer === null) {
    return (
      <Button
        size="sm"
        onClick={askToSignIn}
        data-testid="sign-in"
        rightSection={restoring ? <Loader size={12} color="white" /> : undefined}
      >
        {t("session.signIn")}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <Button
          size="sm"
          variant="default"
          className="signed-in"
          leftSection={<IconUserCircle size={18} stroke={1.6} />}
          data-testid="signed-in"
          data-address={signer.address}
        >
          <span style={{ overflow: "hidden", textOverflow: "ellipsis" }}>{signer.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(`session.kind.${signer.kind}`)}</Menu.Label>
        <Text px="sm" pb={6} size="sm">
          {signer.name}
          <br />
          <span className="code quiet">{shortHex(signer.address)}</span>
        </Text>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to={accountPath(signer.address)}
          leftSection={<IconWallet size={16} />}
        >
          {t("session.seeAccount")}
        </Menu.Item>
        <Menu.Item
          onClick={askToSignIn}
          leftSection={<IconRefresh size={16} />}
          data-testid="switch-account"
        >
          {t("session.switch")}
        </Menu.Item>
        <Menu.Item onClick={signOut} leftSection={<IconLogout size={16} />} data-testid="sign-out">
          {t("session.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
