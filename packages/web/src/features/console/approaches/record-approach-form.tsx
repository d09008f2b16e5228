import { SimpleGrid, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { DocumentHashInput } from "../../../ui/document-hash-input.tsx";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { type ApproachValues, NEW_APPROACH, readRecordApproach } from "./read-record-approach.ts";
import { useApproachActs } from "./use-approach-acts.tsx";

/** Records the Party's part in a cooperative approach, as a draft. */
export function RecordApproachForm() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const form = useTypedForm<ApproachValues>(() => NEW_APPROACH);
  const review = useReview(form.reset);
  const acts = useApproachActs();
  const field = (name: keyof ApproachValues) => fieldProps(form, name, { t, form: "approach" });
  const submit = () => {
    const reading = readRecordApproach(registry, form.values);
    if (reading.ok) review.start(acts.record(reading.terms));
    else form.setFaults(reading.faults);
  };
  return (
    <SmallForm
      title={t("console.approaches.record")}
      hint={t("console.approaches.recordHint")}
      submit={t("console.approaches.review")}
      name="approach"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("ui.approach.approach")}
          description={t("console.approaches.numberHint")}
          placeholder="CA0001"
          {...field("approach")}
        />
        <TextInput
          label={t("ui.approach.name")}
          description={t("console.approaches.titleHint")}
          {...field("title")}
        />
        <DocumentHashInput
          label={t("ui.approach.arrangement")}
          value={form.values.documentHash}
          onChange={(documentHash) => form.change({ documentHash })}
          error={field("documentHash").error}
          testId="approach-documentHash"
        />
      </SimpleGrid>
    </SmallForm>
  );
}
