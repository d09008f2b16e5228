import { SimpleGrid, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { Facts } from "../../../ui/facts.tsx";
import { useMetrics } from "../../../ui/use-metrics.ts";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { type MetricValues, readMetric } from "./read-metric.ts";

/** The metrics other than tCO2e, and the administrator's form that names one, once for all Parties. */
export function MetricsPanel() {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const barrier = useRoleBarrier(roles, "administrator");
  const metrics = useMetrics();
  const form = useTypedForm<MetricValues>(() => ({ metric: "", unit: "" }));
  const review = useReview(form.reset);
  const field = (name: keyof MetricValues) => fieldProps(form, name, { t, form: "metric" });
  const submit = () => {
    const reading = readMetric(form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const { metric, unit } = reading.terms;
    review.start({
      title: t("console.metrics.review"),
      warning: t("console.metrics.warning"),
      facts: [
        { label: t("console.metrics.number"), value: metric },
        { label: t("console.metrics.unit"), value: unit },
      ],
      prepare: (chain, deployment) => chain.prepareNameMetric(deployment, reading.terms),
    });
  };
  return (
    <SmallForm
      title={t("console.metrics.title")}
      hint={t("console.metrics.hint")}
      submit={t("console.metrics.review")}
      name="metric"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <Facts
        facts={metrics.map(({ code, unit }) => ({
          label: t("console.metrics.numbered", { code }),
          value: unit,
        }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("console.metrics.number")}
          description={t("console.metrics.numberHint")}
          inputMode="numeric"
          {...field("metric")}
        />
        <TextInput
          label={t("console.metrics.unit")}
          description={t("console.metrics.unitHint")}
          {...field("unit")}
        />
      </SimpleGrid>
    </SmallForm>
  );
}
