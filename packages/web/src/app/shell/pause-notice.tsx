import { IconHandStop } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusDocument } from "../../graphql/generated/app.ts";
import { useDocument } from "../../graphql/use-document.ts";

/** Says that no block can move, and why; nothing while blocks can. */
export function PauseNotice() {
  const { t } = useTranslation();
  const { data } = useDocument(StatusDocument, {});
  const reason = data?.status.pausedReason ?? null;
  if (reason === null) return null;
  return (
    <aside className="training paused" role="status" data-testid="pause-notice">
      <IconHandStop size={17} stroke={1.7} style={{ flex: "none" }} aria-hidden />
      <span>
        <strong>{t("shell.paused")}</strong> {t(`terms.reason.${reason}`)}
      </span>
    </aside>
  );
}
