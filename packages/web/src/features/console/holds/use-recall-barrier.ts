import { useTranslation } from "react-i18next";
import { formatDate } from "../../../ui/format-date.ts";
import { useNow } from "../../../ui/use-now.ts";
import { useConsole } from "../console-context.ts";
import type { HeldBlock } from "./hold-page.tsx";

/** Why the announced recall cannot be carried out now, or not by this person; null when it can. */
export function useRecallBarrier({ recall, locked }: HeldBlock): string | null {
  const { t, i18n } = useTranslation();
  const { roles } = useConsole();
  const now = useNow();
  if (recall?.status !== "ANNOUNCED") return null;
  if (roles.signer?.address === recall.by) return t("console.holds.ownRecall");
  if (new Date(recall.due) > now) {
    return t("console.holds.notDue", { due: formatDate(recall.due, i18n.language, "minute") });
  }
  return locked ? t("console.holds.lockedRecall") : null;
}
