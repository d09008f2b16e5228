import { Checkbox, NativeSelect, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { FIRST_TRANSFER_TRIGGERS, PURPOSES } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { type FormState, fieldProps } from "../field-props.ts";
import { ApproachNotice, AuthorizationApproachField } from "./authorization-approach-field.tsx";
import { type AuthorizationValues, isForOimp } from "./read-authorization.ts";
import type { PartyApproaches } from "./use-party-approaches.ts";

type AuthorizationFieldsProps = {
  readonly form: FormState<AuthorizationValues>;
  readonly approaches: PartyApproaches;
};

/** Which authorization, and what for. */
export function AuthorizationPurposeFields({ form, approaches }: AuthorizationFieldsProps) {
  const { t } = useTranslation();
  const context = { t, form: "authorize" };
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" verticalSpacing="md">
        <TextInput
          label={t("console.authorize.reference")}
          placeholder="GHA-2026-001"
          {...fieldProps(form, "reference", context)}
        />
        <AuthorizationApproachField form={form} approaches={approaches} />
        <TextInput type="date" label={t("ui.terms.date")} {...fieldProps(form, "date", context)} />
      </SimpleGrid>
      <ApproachNotice chosen={form.values.approach} approaches={approaches} />
      <Checkbox.Group
        label={t("ui.purposes")}
        value={[...form.values.purposes]}
        onChange={(purposes) => form.change({ purposes })}
      >
        <Stack gap="xs" mt="xs">
          {PURPOSES.map((purpose) => (
            <Checkbox
              key={purpose}
              value={purpose}
              label={`${purpose}: ${t(`terms.purpose.${purpose}`)}`}
              data-testid={`authorize-purpose-${purpose}`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {isForOimp(form.values.purposes) && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
          <NativeSelect
            label={t("ui.terms.definition")}
            description={t("console.authorize.definitionHint")}
            data={FIRST_TRANSFER_TRIGGERS.map((value) => ({
              value,
              label: t(`console.authorize.definition.${value}`),
            }))}
            {...fieldProps(form, "definition", context)}
          />
          <TextInput
            label={t("ui.terms.oimp")}
            description={t("console.authorize.oimpHint")}
            placeholder="CORSIA"
            {...fieldProps(form, "oimp", context)}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}
