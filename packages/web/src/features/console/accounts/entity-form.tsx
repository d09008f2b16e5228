import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { type EntityValues, readEntity } from "./read-entity.ts";

/** Registers an entity, once by country and identification number. */
export function EntityForm() {
  const { t } = useTranslation();
  const { registry, party, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const form = useTypedForm<EntityValues>(() => ({ name: "", country: party, identification: "" }));
  const review = useReview(form.reset);
  const field = (name: keyof EntityValues) => fieldProps(form, name, { t, form: "entity" });
  const submit = () => {
    const reading = readEntity(registry, form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const { terms } = reading.terms;
    review.start({
      title: t("console.entity.title"),
      facts: [
        { label: t("console.entity.name"), value: terms.name },
        { label: t("console.entity.country"), value: terms.country },
        { label: t("console.entity.identification"), value: terms.identification },
      ],
      prepare: (chain, deployment) => chain.prepareRegisterEntity(deployment, reading.terms),
    });
  };
  return (
    <SmallForm
      title={t("console.entity.title")}
      hint={t("console.entity.hint")}
      submit={t("console.entity.review")}
      name="entity"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <TextInput label={t("console.entity.name")} {...field("name")} />
      <TextInput
        label={t("console.entity.country")}
        description={t("console.entity.countryHint")}
        maxLength={3}
        {...field("country")}
      />
      <TextInput label={t("console.entity.identification")} {...field("identification")} />
    </SmallForm>
  );
}
