import { useTranslation } from "react-i18next";
import type { Fact } from "../../../ui/facts.tsx";
import type { Powers } from "./powers-dialog.tsx";

/** What an account does alone, line by line. */
export function usePowerLines(): (powers: Powers) => readonly Fact[] {
  const { t } = useTranslation();
  return ({ free, delayed }) => [
    { label: t("console.account.free"), value: free ? t("ui.yes") : t("ui.no") },
    { label: t("console.accounts.delayed"), value: delayed ? t("ui.yes") : t("ui.no") },
  ];
}
