import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { ACTIVITY_TYPES, SECTORS } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { DocumentHashInput } from "../../../ui/document-hash-input.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { type ActivityValues, NEW_ACTIVITY, readActivity } from "./read-activity.ts";

/** Registers an activity, once. */
export function ActivityForm() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const form = useTypedForm<ActivityValues>(() => NEW_ACTIVITY);
  const review = useReview(form.reset);
  const field = (name: keyof ActivityValues) => fieldProps(form, name, { t, form: "activity" });
  const submit = () => {
    const reading = readActivity(registry, form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const { activity, terms } = reading.terms;
    review.start({
      title: t("console.activities.register"),
      facts: [
        { label: t("console.activities.id"), value: activity },
        { label: t("console.activities.name"), value: terms.title },
        { label: t("console.activities.kind"), value: `${terms.sector}, ${terms.activityType}` },
        {
          label: t("console.activities.document"),
          value: <HexText value={terms.documentHash} />,
        },
      ],
      prepare: (chain, deployment) => chain.prepareRegisterActivity(deployment, reading.terms),
    });
  };
  return (
    <SmallForm
      title={t("console.activities.register")}
      submit={t("console.activities.review")}
      name="activity"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("console.activities.id")}
          description={t("console.activities.idHint")}
          placeholder={`${registry.slice(0, 3)}-ACT-001`}
          {...field("id")}
        />
        <TextInput
          label={t("console.activities.name")}
          description={t("console.activities.nameHint")}
          {...field("title")}
        />
        <NativeSelect
          label={t("console.activities.sector")}
          data={[...SECTORS]}
          {...field("sector")}
        />
        <NativeSelect
          label={t("console.activities.activityType")}
          data={[...ACTIVITY_TYPES]}
          {...field("activityType")}
        />
        <DocumentHashInput
          label={t("console.activities.document")}
          value={form.values.documentHash}
          onChange={(documentHash) => form.change({ documentHash })}
          error={field("documentHash").error}
          testId="activity-documentHash"
        />
      </SimpleGrid>
    </SmallForm>
  );
}
