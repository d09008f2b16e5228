import { runRequestText } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { useConsole } from "../console-context.ts";
import { SignedButton } from "./signed-button.tsx";

/** Publishes what waits now, whatever the schedule says, signed by who asks. */
export function RunButton({ onRequested }: { readonly onRequested: () => void }) {
  const { t } = useTranslation();
  const { party } = useConsole();
  return (
    <SignedButton
      request={{
        path: "run",
        body: { party },
        textOf: (where) => runRequestText({ party, ...where }),
      }}
      onDone={onRequested}
      testId="run-cad-trust"
    >
      {t("console.cadTrust.run")}
    </SignedButton>
  );
}
