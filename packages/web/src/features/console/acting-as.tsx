import { Anchor, Badge, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSigning } from "../../signing/signer-context.ts";
import type { PartyRoles } from "../../signing/use-party-roles.ts";

/** Which roles the signed-in account has for the Party. */
export function ActingAs({ roles }: { readonly roles: PartyRoles }) {
  const { t } = useTranslation();
  const { askToSignIn } = useSigning();
  const { signer, held, party, error } = roles;
  if (signer === null) {
    return (
      <>
        {t("console.signedOut")}{" "}
        <Anchor component="button" onClick={askToSignIn} data-testid="console-sign-in">
          {t("session.signIn")}
        </Anchor>
      </>
    );
  }
  if (held === undefined)
    return error === null ? t("signing.askingRoles") : t("signing.rolesUnknown");
  if (held.size === 0) return t("console.noRole", { name: signer.name, party });
  return (
    <Group gap={8} data-testid="roles">
      {t("console.actingAs", { name: signer.name, party })}
      {[...held].map((role) => (
        <Badge key={role} data-role={role}>
          {t(`terms.role.${role}`)}
        </Badge>
      ))}
    </Group>
  );
}
