import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { DocumentHashInput } from "../../../ui/document-hash-input.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import { useMetrics, useUnit } from "../../../ui/use-metrics.ts";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useActivityOptions } from "../use-activity-options.ts";
import { useTypedForm } from "../use-typed-form.ts";
import {
  newVerificationValues,
  readVerification,
  type VerificationValues,
} from "./read-verification.ts";

/** Records what a verifier has confirmed of an activity's vintage. */
export function VerificationForm() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "verifier");
  const activities = useActivityOptions(registry);
  const metrics = useMetrics();
  const form = useTypedForm(() => newVerificationValues(new Date().getUTCFullYear()));
  const review = useReview(form.reset);
  const unit = useUnit(Number(form.values.metric));
  const field = (name: keyof VerificationValues) => fieldProps(form, name, { t, form: "verify" });
  const submit = () => {
    const reading = readVerification(registry, form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const { activity, vintage, metric, quantity, documentHash } = reading.terms;
    review.start({
      title: t("console.verification.title"),
      warning: t("console.verification.warning"),
      facts: [
        { label: t("console.issue.activity"), value: activity },
        { label: t("ui.vintage"), value: vintage },
        { label: t("ui.quantity"), value: <Tonnes value={quantity} metric={metric} /> },
        { label: t("console.issue.document"), value: <HexText value={documentHash} /> },
      ],
      prepare: (chain, deployment) => chain.prepareRecordVerification(deployment, reading.terms),
    });
  };
  return (
    <SmallForm
      title={t("console.verification.title")}
      hint={t("console.verification.hint")}
      submit={t("console.verification.review")}
      name="verify"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        <NativeSelect
          label={t("console.issue.activity")}
          data={[{ value: "", label: t("console.choose") }, ...activities]}
          {...field("activity")}
        />
        <TextInput
          label={t("ui.vintage")}
          inputMode="numeric"
          maxLength={4}
          {...field("vintage")}
        />
        <TextInput
          label={t("console.quantityIn", { unit })}
          description={t("console.verification.quantityHint")}
          inputMode="numeric"
          {...field("quantity")}
        />
        <NativeSelect
          label={t("ui.terms.metric")}
          data={metrics.map(({ code, unit }) => ({ value: String(code), label: unit }))}
          {...field("metric")}
        />
        <DocumentHashInput
          label={t("console.issue.document")}
          value={form.values.documentHash}
          onChange={(documentHash) => form.change({ documentHash })}
          error={field("documentHash").error}
          testId="verify-documentHash"
        />
      </SimpleGrid>
    </SmallForm>
  );
}
