import { IconSchool } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Says that nothing on this site is real. */
export function TrainingRibbon() {
  const { t } = useTranslation();
  return (
    <aside className="training" aria-label={t("shell.training")} data-testid="training-ribbon">
      <IconSchool size={17} stroke={1.7} style={{ flex: "none" }} aria-hidden />
      <span>
        <strong>{t("shell.training")}</strong> {t("shell.trainingNotice")}
      </span>
    </aside>
  );
}
