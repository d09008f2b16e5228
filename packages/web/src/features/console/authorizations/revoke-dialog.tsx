import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AuthorizationFactsFragment } from "../../../graphql/generated/operations.ts";
import { ReasonDialog } from "../reason-dialog.tsx";

export type Revocation = { readonly entirely: boolean; readonly reason: string };

type RevokeDialogProps = {
  readonly authorization: AuthorizationFactsFragment;
  readonly onRevoke: (revocation: Revocation) => void;
  readonly onClose: () => void;
};

/** True while there is something left to revoke: what is first transferred too, where the terms allow it. */
export function mayBeRevoked(authorization: AuthorizationFactsFragment): boolean {
  const { revoked, revokedEntirely, changeableAfterFirstTransfer } = authorization;
  return !revoked || (changeableAfterFirstTransfer && !revokedEntirely);
}

/** Asks how far back a revocation reaches, and why. */
export function RevokeDialog({ authorization, onRevoke, onClose }: RevokeDialogProps) {
  const { t } = useTranslation();
  const { name, revoked, changeableAfterFirstTransfer: changeable } = authorization;
  const [entirely, setEntirely] = useState(revoked); // once revoked, only the rest is left
  return (
    <ReasonDialog
      title={t("console.authorizations.revokeTitle", { name })}
      onClose={onClose}
      onReason={(reason) => onRevoke({ entirely, reason })}
    >
      <Checkbox
        label={t("console.revoke.alsoTransferred")}
        description={changeable ? t("console.revoke.changeable") : t("console.revoke.unchangeable")}
        disabled={!changeable || revoked}
        checked={entirely}
        onChange={(event) => setEntirely(event.currentTarget.checked)}
        data-testid="revoke-entirely"
      />
    </ReasonDialog>
  );
}
