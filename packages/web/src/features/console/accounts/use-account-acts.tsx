import { address } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { graphqlName } from "../../../graphql/enum-name.ts";
import type { AccountFactsFragment } from "../../../graphql/generated/operations.ts";
import type { Act } from "../../../transaction/act.ts";
import { AccountLink } from "../../../ui/account-link.tsx";
import type { Fact } from "../../../ui/facts.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { ReasonText } from "../../../ui/reason-text.tsx";
import type { HoldReason } from "../hold-reason.ts";
import type { Powers } from "./powers-dialog.tsx";
import { usePowerLines } from "./use-power-lines.ts";

export type AccountActs = {
  readonly freeze: (account: AccountFactsFragment, held: HoldReason) => Act;
  readonly release: (account: AccountFactsFragment) => Act;
  readonly setPowers: (account: AccountFactsFragment, powers: Powers) => Act;
};

/** What an authority changes about an account. */
export function useAccountActs(): AccountActs {
  const { t } = useTranslation();
  const powerLines = usePowerLines();
  const about = (account: AccountFactsFragment): readonly Fact[] => [
    { label: t("ui.account"), value: <AccountLink account={account} /> },
    { label: t("ui.address"), value: <HexText value={account.address} full /> },
  ];
  return {
    freeze: (account, held) => ({
      title: t("console.accounts.freezeTitle"),
      warning: t("console.accounts.freezeConsequence"),
      facts: [
        ...about(account),
        {
          label: t("ui.reason"),
          value: <ReasonText reason={graphqlName(held.reason)} note={held.note} />,
        },
      ],
      prepare: (chain, deployment) =>
        chain.prepareFreezeAccount(deployment, { account: address(account.address), ...held }),
    }),
    release: (account) => ({
      title: t("console.accounts.releaseTitle"),
      facts: about(account),
      prepare: (chain, deployment) =>
        chain.prepareReleaseAccount(deployment, { account: address(account.address) }),
    }),
    setPowers: (account, powers) => ({
      title: t("console.accounts.powersTitle"),
      facts: [...about(account), ...powerLines(powers)],
      // A stolen key must not lift the time in which it can be stopped.
      byTwo: account.delayed && !powers.delayed,
      prepare: (chain, deployment) =>
        chain.prepareSetAccountPowers(deployment, {
          account: address(account.address),
          ...powers,
        }),
    }),
  };
}
