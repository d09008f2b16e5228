import { Text } from "@mantine/core";
import { approachCode, registryCode } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { useConsole } from "../console-context.ts";
import { SmallForm } from "../small-form.tsx";
import { useTerminalAccountsOpen } from "./use-terminal-accounts-open.ts";

/** Opens the registry's use and cancellation accounts of a cooperative approach, once. */
export function TerminalAccountsForm({ approach }: { readonly approach: string }) {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const open = useTerminalAccountsOpen(registry, approach);
  const review = useReview();
  const submit = () =>
    review.start({
      title: t("console.terminal.title"),
      facts: [
        { label: t("console.registry"), value: registry },
        { label: t("ui.approach.approach"), value: approach },
      ],
      prepare: (chain, deployment) =>
        chain.prepareOpenTerminalAccounts(deployment, {
          registry: registryCode(registry),
          approach: approachCode(approach),
        }),
    });
  return (
    <SmallForm
      title={t("console.terminal.title")}
      hint={t("console.terminal.hint")}
      submit={t("console.terminal.review")}
      name="terminal"
      why={open === true ? t("console.terminal.open", { registry, approach }) : barrier}
      review={review}
      onSubmit={submit}
    >
      {open === false && (
        <Text size="sm">{t("console.terminal.notOpen", { registry, approach })}</Text>
      )}
    </SmallForm>
  );
}
