import { useTranslation } from "react-i18next";
import { formatDuration } from "./format-duration.ts";

/** A length of time; "none" where there is none. */
export function Duration({ seconds }: { readonly seconds: number | null }) {
  const { t, i18n } = useTranslation();
  if (seconds === null || seconds === 0) return <span className="quiet">{t("ui.none")}</span>;
  return <span className="number">{formatDuration(seconds, i18n.language)}</span>;
}
