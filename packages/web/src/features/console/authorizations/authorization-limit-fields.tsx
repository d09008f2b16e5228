import { NativeSelect, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useMetrics, useUnit } from "../../../ui/use-metrics.ts";
import { type FormState, fieldProps } from "../field-props.ts";
import type { AuthorizationValues } from "./read-authorization.ts";

type AuthorizationFieldsProps = { readonly form: FormState<AuthorizationValues> };

/** How much, of which years, and until when it may be used. */
export function AuthorizationLimitFields({ form }: AuthorizationFieldsProps) {
  const { t } = useTranslation();
  const metrics = useMetrics();
  const unit = useUnit(Number(form.values.metric));
  const context = { t, form: "authorize" };
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("console.authorize.capIn", { unit })}
          description={t("console.authorize.capHint")}
          inputMode="numeric"
          {...fieldProps(form, "cap", context)}
        />
        <NativeSelect
          label={t("ui.terms.metric")}
          description={t("console.authorize.metricHint")}
          data={metrics.map(({ code, unit }) => ({ value: String(code), label: unit }))}
          {...fieldProps(form, "metric", context)}
        />
        <TextInput
          type="date"
          label={t("console.authorize.expires")}
          description={t("console.authorize.expiresHint")}
          {...fieldProps(form, "expires", context)}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 4 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("console.authorize.occurrenceFrom")}
          description={t("console.authorize.occurrenceHint")}
          inputMode="numeric"
          maxLength={4}
          {...fieldProps(form, "occurrenceFrom", context)}
        />
        <TextInput
          label={t("console.authorize.occurrenceUntil")}
          description={t("console.authorize.occurrenceHint")}
          inputMode="numeric"
          maxLength={4}
          {...fieldProps(form, "occurrenceUntil", context)}
        />
        <TextInput
          type="date"
          label={t("console.authorize.useFrom")}
          description={t("console.authorize.useHint")}
          {...fieldProps(form, "useFrom", context)}
        />
        <TextInput
          type="date"
          label={t("console.authorize.useUntil")}
          description={t("console.authorize.useHint")}
          {...fieldProps(form, "useUntil", context)}
        />
      </SimpleGrid>
    </Stack>
  );
}
