import { TextInput } from "@mantine/core";
import { approachCode, registryCode } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../signing/use-role-barrier.ts";
import { useReview } from "../../transaction/use-review.ts";
import { useConsole } from "./console-context.ts";
import { fieldProps } from "./field-props.ts";
import { SmallForm } from "./small-form.tsx";
import { useTypedForm } from "./use-typed-form.ts";

type ApproachValues = { readonly approach: string };

/** Opens the registry's use and cancellation accounts of a cooperative approach, once. */
export function ApproachForm() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const form = useTypedForm<ApproachValues>(() => ({ approach: "" }));
  const review = useReview(form.reset);
  const submit = () => {
    const typed = form.values.approach.trim().toUpperCase();
    if (!/^CA(?!0000)\d{4}$/.test(typed)) return form.setFaults({ approach: "approach" });
    const approach = approachCode(typed);
    review.start({
      title: t("console.approach.title"),
      facts: [
        { label: t("console.registry"), value: registry },
        { label: t("console.approach.approach"), value: approach },
      ],
      prepare: (chain, deployment) =>
        chain.prepareOpenTerminalAccounts(deployment, {
          registry: registryCode(registry),
          approach,
        }),
    });
  };
  return (
    <SmallForm
      title={t("console.approach.title")}
      hint={t("console.approach.hint")}
      submit={t("console.approach.review")}
      name="approach"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <TextInput
        label={t("console.approach.approach")}
        placeholder="CA0001"
        {...fieldProps(form, "approach", { t, form: "approach" })}
      />
    </SmallForm>
  );
}
