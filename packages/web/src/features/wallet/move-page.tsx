import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { MoveBlockDocument } from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { MoveForm } from "./move-form.tsx";

/** Sends, uses or cancels serials of one block. */
export function MovePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useDocument(MoveBlockDocument, { id });
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") {
    return <ErrorState error={query.error} onRetry={query.retry} />;
  }
  if (query.data.block === null) return <EmptyState title={t("wallet.move.gone")} />;
  return <MoveForm key={id} block={query.data.block} />;
}
