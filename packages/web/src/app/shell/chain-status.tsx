import { useTranslation } from "react-i18next";
import { useChainStanding } from "./use-chain-standing.ts";

const COLOR = {
  asking: "light-dark(#8a979e, #7f8d95)",
  current: "light-dark(#2f8a45, #62bd78)",
  behind: "light-dark(#c08a12, #e0b24a)",
  unreachable: "light-dark(#b3402f, #e07a69)",
} as const;

/** How far the mirror is, and whether the chain is ahead of it. */
export function ChainStatus() {
  const { t, i18n } = useTranslation();
  const { standing, height, reason } = useChainStanding();
  const format = new Intl.NumberFormat(i18n.language);
  return (
    <span className="chain" role="status" data-testid="chain-status" data-standing={standing}>
      <span className="dot" style={{ color: COLOR[standing] }} aria-hidden />
      {height !== null && (
        <span className="number">{t("shell.chainBlock", { height: format.format(height) })}</span>
      )}
      <span title={reason ?? undefined}>{t(`shell.standing.${standing}`)}</span>
    </span>
  );
}
