import { useTranslation } from "react-i18next";
import type {
  AccountKind,
  ActionKind,
  FirstTransferCause,
} from "../graphql/generated/operations.ts";

type ActionNameProps = {
  readonly action: {
    readonly kind: ActionKind;
    readonly cause: FirstTransferCause | null;
    readonly cancellation: AccountKind | null;
    readonly ndcYear: number | null;
  };
};

/** What happened, and the one detail that tells it from others of its kind. */
export function ActionName({ action }: ActionNameProps) {
  const { t } = useTranslation();
  return (
    <span className="stack-small" style={{ display: "inline-block" }}>
      <span style={{ fontWeight: 540 }}>{t(`terms.actionKind.${action.kind}`)}</span>
      <ActionDetail action={action} />
    </span>
  );
}

function ActionDetail({ action: { cause, cancellation, ndcYear } }: ActionNameProps) {
  const { t } = useTranslation();
  const text =
    cause !== null
      ? t(`terms.cause.${cause}`)
      : cancellation !== null
        ? t(`terms.accountKind.${cancellation}`)
        : ndcYear !== null
          ? t("terms.ndcYear", { year: ndcYear })
          : null;
  if (text === null) return null;
  return (
    <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
      {text}
    </span>
  );
}
