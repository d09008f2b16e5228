import { SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { UNDERLYING_REGISTRIES } from "@sixtwo/domain";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type FormState, fieldProps } from "../field-props.ts";
import type { IssueValues } from "./read-issue.ts";

type UnderlyingFieldsProps = { readonly form: FormState<IssueValues> };

/** The serials in the programme that first issued the outcomes, claimed once and for all. */
export function UnderlyingFields({ form }: UnderlyingFieldsProps) {
  const { t } = useTranslation();
  const list = useId();
  const field = (name: keyof IssueValues) => fieldProps(form, name, { t, form: "issue" });
  const { programme, prefix, firstUnderlying, suffix } = form.values;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("console.issue.underlyingHint")}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("console.issue.programme")}
          placeholder={t("console.issue.programmePlaceholder")}
          list={list}
          {...field("programme")}
        />
        <datalist id={list}>
          {UNDERLYING_REGISTRIES.map((registry) => (
            <option key={registry} value={registry} />
          ))}
        </datalist>
        {programme.trim() !== "" && (
          <>
            <TextInput label={t("console.issue.prefix")} {...field("prefix")} />
            <TextInput
              label={t("console.issue.firstUnderlying")}
              inputMode="numeric"
              {...field("firstUnderlying")}
            />
            <TextInput label={t("console.issue.suffix")} {...field("suffix")} />
          </>
        )}
      </SimpleGrid>
      {programme.trim() !== "" && firstUnderlying !== "" && (
        <Text size="sm">
          {t("console.issue.firstSerialIs")}{" "}
          <span className="code">{`${prefix}${firstUnderlying}${suffix}`}</span>
        </Text>
      )}
    </Stack>
  );
}
