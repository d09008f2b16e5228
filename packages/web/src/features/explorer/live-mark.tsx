import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Says that a list refreshes by itself. */
export function LiveMark() {
  const { t } = useTranslation();
  return (
    <Badge
      size="sm"
      color="green"
      ml={6}
      title={t("explorer.liveHint")}
      style={{ verticalAlign: "2px" }}
    >
      {t("explorer.live")}
    </Badge>
  );
}
