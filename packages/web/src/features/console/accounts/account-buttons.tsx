import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../../../graphql/generated/operations.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";

type AccountButtonsProps = {
  readonly account: AccountFactsFragment;
  readonly why: string | null;
  readonly onPowers: () => void;
  readonly onFreeze: () => void;
  readonly onRelease: () => void;
};

/** What an authority changes about an account. */
export function AccountButtons(props: AccountButtonsProps) {
  const { account, why, onPowers, onFreeze, onRelease } = props;
  const { t } = useTranslation();
  const common = { size: "xs", variant: "default", why, showWhy: false } as const;
  return (
    <Group gap={8} wrap="nowrap">
      <GuardedButton {...common} onClick={onPowers} testId="powers">
        {t("console.accounts.powers")}
      </GuardedButton>
      <GuardedButton
        {...common}
        onClick={account.frozen ? onRelease : onFreeze}
        testId={account.frozen ? "release" : "freeze"}
      >
        {account.frozen ? t("console.accounts.release") : t("console.accounts.freeze")}
      </GuardedButton>
    </Group>
  );
}
