import { Checkbox, MultiSelect, SimpleGrid, Stack, TagsInput, Textarea } from "@mantine/core";
import { ACTIVITY_TYPES, SECTORS } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { DocumentHashInput } from "../../../ui/document-hash-input.tsx";
import { type FormState, fieldProps } from "../field-props.ts";
import { useEntityOptions } from "../use-entity-options.ts";
import type { AuthorizationValues } from "./read-authorization.ts";

type AuthorizationFieldsProps = { readonly form: FormState<AuthorizationValues> };

/** Which mitigation, who may acquire and use it, and on what terms. */
export function AuthorizationScopeFields({ form }: AuthorizationFieldsProps) {
  const { t } = useTranslation();
  const { values, faults, change } = form;
  const entities = useEntityOptions();
  const any = t("ui.any");
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        <MultiSelect
          label={t("ui.terms.sectors")}
          data={[...SECTORS]}
          value={[...values.sectors]}
          onChange={(sectors) => change({ sectors })}
          searchable
          data-testid="authorize-sectors"
        />
        <MultiSelect
          label={t("ui.terms.activityTypes")}
          placeholder={values.activityTypes.length === 0 ? any : ""}
          data={[...ACTIVITY_TYPES]}
          value={[...values.activityTypes]}
          onChange={(activityTypes) => change({ activityTypes })}
          searchable
          data-testid="authorize-activityTypes"
        />
        <TagsInput
          label={t("ui.terms.parties")}
          description={t("console.authorize.partiesHint")}
          placeholder={values.parties.length === 0 ? any : ""}
          value={[...values.parties]}
          onChange={(parties) => change({ parties })}
          acceptValueOnBlur
          error={faults.parties === undefined ? undefined : t(`console.fault.${faults.parties}`)}
          data-testid="authorize-parties"
        />
        <MultiSelect
          label={t("ui.terms.entities")}
          description={t("console.authorize.entitiesHint")}
          placeholder={values.entities.length === 0 ? any : ""}
          data={entities}
          value={[...values.entities]}
          onChange={(chosen) => change({ entities: chosen })}
          searchable
          data-testid="authorize-entities"
        />
      </SimpleGrid>
      <DocumentHashInput
        label={t("ui.terms.letter")}
        value={values.termsHash}
        onChange={(termsHash) => change({ termsHash })}
        error={faults.termsHash === undefined ? undefined : t(`console.fault.${faults.termsHash}`)}
        testId="authorize-termsHash"
      />
      <Textarea
        label={t("ui.terms.conditions")}
        autosize
        minRows={3}
        {...fieldProps(form, "conditions", { t, form: "authorize" })}
      />
      <Checkbox
        label={t("console.authorize.changeable")}
        checked={values.changeable}
        onChange={(event) => change({ changeable: event.currentTarget.checked })}
        data-testid="authorize-changeable"
      />
    </Stack>
  );
}
