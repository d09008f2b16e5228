import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useRegistry } from "../../../registry/registry-context.ts";
import { useSigning } from "../../../signing/signer-context.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { problemOf } from "../../../ui/problem.ts";
import { type SignedRequest, sendSigned } from "./send-signed.ts";
import { useRegistrarBarrier } from "./use-registrar-barrier.ts";

type SignedButtonProps = {
  readonly request: SignedRequest;
  readonly onDone: () => void;
  readonly testId: string;
  readonly children: ReactNode;
};

/** Asks the registry's server for something, signed by who is signed in. */
export function SignedButton({ request, onDone, testId, children }: SignedButtonProps) {
  const config = useRegistry();
  const { signer } = useSigning();
  const why = useRegistrarBarrier();
  const asking = useMutation({
    mutationFn: async () => {
      if (signer !== null) await sendSigned(config, signer, request);
    },
    onSuccess: onDone,
  });
  return (
    <>
      <GuardedButton
        size="xs"
        variant="default"
        why={why}
        showWhy={false}
        loading={asking.isPending}
        onClick={() => asking.mutate()}
        testId={testId}
      >
        {children}
      </GuardedButton>
      {asking.error !== null && (
        <span role="alert" className="why">
          {problemOf(asking.error).message}
        </span>
      )}
    </>
  );
}
