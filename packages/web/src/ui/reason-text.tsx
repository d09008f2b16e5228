import { useTranslation } from "react-i18next";
import type { Reason } from "../graphql/generated/operations.ts";

type ReasonTextProps = { readonly reason: Reason; readonly note: string | null };

/** Why something is held up: the reason of the list, and the words about the case. */
export function ReasonText({ reason, note }: ReasonTextProps) {
  const { t } = useTranslation();
  return (
    <>
      {t(`terms.reason.${reason}`)}
      {note !== null && note !== "" && (
        <span className="quiet" style={{ display: "block" }}>
          {note}
        </span>
      )}
    </>
  );
}
