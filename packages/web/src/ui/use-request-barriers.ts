import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../graphql/generated/operations.ts";
import { formatDate } from "./format-date.ts";
import { useNow } from "./use-now.ts";

export type RequestBarriers = {
  /** Why a scheduled request cannot be carried out yet; null when it can. */
  readonly notDue: string | null;
  /** True once the Party's time to decide a pending request has passed. */
  readonly lapsed: boolean;
};

/** What the clock says about a request. */
export function useRequestBarriers({
  status,
  due,
  lapsesAt,
}: Pick<RequestRowFragment, "status" | "due" | "lapsesAt">): RequestBarriers {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const early = status === "SCHEDULED" && due !== null && new Date(due) > now;
  return {
    notDue: early
      ? t("ui.requests.notDue", { due: formatDate(due, i18n.language, "minute") })
      : null,
    lapsed: status === "PENDING" && lapsesAt !== null && new Date(lapsesAt) < now,
  };
}
