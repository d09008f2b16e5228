import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { MITIGATION_TYPES } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { DocumentHashInput } from "../../../ui/document-hash-input.tsx";
import { useMetrics, useUnit } from "../../../ui/use-metrics.ts";
import { useConsole } from "../console-context.ts";
import { type FormState, fieldProps } from "../field-props.ts";
import { useAccountOptions } from "../use-account-options.ts";
import { useActivityOptions } from "../use-activity-options.ts";
import { useAuthorizationOptions } from "../use-authorization-options.ts";
import { type IssueValues, monitoringOf } from "./read-issue.ts";

type IssueFieldsProps = { readonly form: FormState<IssueValues> };

/** What is issued, of which activity and year, to whom. */
export function IssueFields({ form }: IssueFieldsProps) {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const activities = useActivityOptions(registry);
  const accounts = useAccountOptions(registry);
  const authorizations = useAuthorizationOptions();
  const field = (name: keyof IssueValues) => fieldProps(form, name, { t, form: "issue" });
  const metrics = useMetrics();
  const unit = useUnit(Number(form.values.metric));
  const choose = t("console.choose");
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
      <NativeSelect
        label={t("console.issue.activity")}
        data={[{ value: "", label: choose }, ...activities]}
        {...field("activity")}
      />
      <NativeSelect
        label={t("console.issue.to")}
        data={[{ value: "", label: choose }, ...accounts]}
        {...field("to")}
      />
      <TextInput
        label={t("console.quantityIn", { unit })}
        description={t("console.issue.quantityHint")}
        inputMode="numeric"
        {...field("quantity")}
      />
      <TextInput
        label={t("ui.vintage")}
        description={t("console.issue.vintageHint")}
        inputMode="numeric"
        maxLength={4}
        {...field("vintage")}
        onChange={({ currentTarget: { value: vintage } }) =>
          form.change({ vintage, ...(/^\d{4}$/.test(vintage) ? monitoringOf(vintage) : {}) })
        }
      />
      <TextInput type="date" label={t("console.issue.monitoredFrom")} {...field("monitoredFrom")} />
      <TextInput
        type="date"
        label={t("console.issue.monitoredUntil")}
        {...field("monitoredUntil")}
      />
      {metrics.length > 1 && (
        <NativeSelect
          label={t("ui.terms.metric")}
          data={metrics.map(({ code, unit }) => ({ value: String(code), label: unit }))}
          {...field("metric")}
        />
      )}
      <NativeSelect
        label={t("console.issue.mitigationType")}
        data={[...MITIGATION_TYPES]}
        {...field("mitigationType")}
      />
      <NativeSelect
        label={t("console.issue.authorization")}
        description={t("console.issue.authorizationHint")}
        data={[{ value: "", label: t("console.issue.noAuthorization") }, ...authorizations]}
        {...field("authorization")}
      />
      <DocumentHashInput
        label={t("console.issue.document")}
        value={form.values.documentHash}
        onChange={(documentHash) => form.change({ documentHash })}
        error={field("documentHash").error}
        testId="issue-documentHash"
      />
    </SimpleGrid>
  );
}
