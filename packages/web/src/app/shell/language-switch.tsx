import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { chooseLanguage, isLanguage, LANGUAGES } from "../../i18n/start-i18n.ts";

/** The languages, each by its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("shell.language")}
      value={i18n.language}
      data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(code) => isLanguage(code) && void chooseLanguage(code)}
    />
  );
}
