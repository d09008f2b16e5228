import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useRegistry } from "../../../registry/registry-context.ts";
import { useSigning } from "../../../signing/signer-context.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { problemOf } from "../../../ui/problem.ts";
import { requestRetry } from "./request-retry.ts";
import { useRetryBarrier } from "./use-retry-barrier.ts";

type RetryButtonProps = { readonly recordKey: string; readonly onRetried: () => void };

/** Gives a parked record another try, signed by who asks. */
export function RetryButton({ recordKey, onRetried }: RetryButtonProps) {
  const { t } = useTranslation();
  const config = useRegistry();
  const { signer } = useSigning();
  const why = useRetryBarrier();
  const retry = useMutation({
    mutationFn: async () => {
      if (signer !== null) await requestRetry(config, signer, recordKey);
    },
    onSuccess: onRetried,
  });
  return (
    <>
      <GuardedButton
        size="xs"
        variant="default"
        why={why}
        showWhy={false}
        loading={retry.isPending}
        onClick={() => retry.mutate()}
        testId="retry-record"
      >
        {t("console.cadTrust.retry")}
      </GuardedButton>
      {retry.error !== null && (
        <span role="alert" className="why">
          {problemOf(retry.error).message}
        </span>
      )}
    </>
  );
}
