import { retryRequestText } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { SignedButton } from "./signed-button.tsx";

type RetryButtonProps = { readonly recordKey: string; readonly onRetried: () => void };

/** Gives a parked record another try, signed by who asks. */
export function RetryButton({ recordKey: key, onRetried }: RetryButtonProps) {
  const { t } = useTranslation();
  return (
    <SignedButton
      request={{
        path: "retry",
        body: { key },
        textOf: (where) => retryRequestText({ key, ...where }),
      }}
      onDone={onRetried}
      testId="retry-record"
    >
      {t("console.cadTrust.retry")}
    </SignedButton>
  );
}
