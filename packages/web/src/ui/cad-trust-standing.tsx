import { useTranslation } from "react-i18next";
import type { CadTrustStanding as Standing } from "../graphql/generated/operations.ts";
import { Dotted } from "./dotted.tsx";

const COLOR: Readonly<Record<Standing, string>> = {
  NEW: "light-dark(#8a979e, #7f8d95)",
  CHANGED: "light-dark(#c08a12, #e0b24a)",
  STAGED: "light-dark(#3b74c4, #6fa2e8)",
  COMMITTED: "light-dark(#3b74c4, #6fa2e8)",
  CONFIRMED: "light-dark(#2f8a45, #62bd78)",
  FAILED: "light-dark(#b3402f, #e07a69)",
};

/** Where a record stands on the CAD Trust node. */
export function CadTrustStanding({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation();
  return (
    <span data-standing={standing}>
      <Dotted color={COLOR[standing]}>{t(`terms.cadTrustStanding.${standing}`)}</Dotted>
    </span>
  );
}
