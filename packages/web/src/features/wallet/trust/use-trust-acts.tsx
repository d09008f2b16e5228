import type { Trust } from "@sixtwo/chain";
import { useTranslation } from "react-i18next";
import type { Act } from "../../../transaction/act.ts";
import { formatDuration } from "../../../ui/format-duration.ts";
import { HexText } from "../../../ui/hex-text.tsx";
import { useSendDelay } from "../use-send-delay.ts";
import { useWallet } from "../wallet-context.ts";

/** Naming a trusted counterparty, or withdrawing the trust. */
export function useTrustActs(): { readonly change: (trust: Trust) => Act } {
  const { t, i18n } = useTranslation();
  const { account } = useWallet();
  const delay = useSendDelay(account);
  const later = t("wallet.trust.addAfter", {
    delay: delay === 0 ? "" : formatDuration(delay, i18n.language),
  });
  return {
    change: (trust) => ({
      title: trust.trusted ? t("wallet.trust.addTitle") : t("wallet.trust.removeTitle"),
      warning: trust.trusted
        ? delay === 0
          ? t("wallet.trust.addAtOnce")
          : later
        : t("wallet.trust.removeAtOnce"),
      facts: [
        {
          label: t("wallet.trust.counterparty"),
          value: <HexText value={trust.counterparty} full />,
        },
      ],
      prepare: (chain, deployment) => chain.prepareTrust(deployment, trust),
    }),
  };
}
