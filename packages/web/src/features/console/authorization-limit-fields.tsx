import { SimpleGrid, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type FormState, fieldProps } from "./field-props.ts";
import type { AuthorizationValues } from "./read-authorization.ts";

type AuthorizationFieldsProps = { readonly form: FormState<AuthorizationValues> };

/** How much, of which years, and until when it may be used. */
export function AuthorizationLimitFields({ form }: AuthorizationFieldsProps) {
  const { t } = useTranslation();
  const context = { t, form: "authorize" };
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" verticalSpacing="md">
      <TextInput
        label={t("console.authorize.cap")}
        description={t("console.authorize.capHint")}
        inputMode="numeric"
        {...fieldProps(form, "cap", context)}
      />
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
  );
}
