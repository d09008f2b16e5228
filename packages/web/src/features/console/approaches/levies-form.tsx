import { Group, Input, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { approachCode, type ReserveKind, registryCode } from "@sixtwo/domain";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { useConsole } from "../console-context.ts";
import { type FormState, fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { domainLevies } from "./domain-levies.ts";
import { type LeviesValues, leviesValues, readLevies } from "./read-levies.ts";
import { useApproachActs } from "./use-approach-acts.tsx";
import { useReserveOptions } from "./use-reserve-options.ts";

type LeviesFormProps = { readonly approach: ApproachFactsFragment };

/** What is set aside from now on of each quantity that comes under the approach. */
export function LeviesForm({ approach }: LeviesFormProps) {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const form = useTypedForm(() => leviesValues(domainLevies(approach.levies)));
  const review = useReview();
  const acts = useApproachActs();
  const submit = () => {
    const reading = readLevies(form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const scope = {
      registry: registryCode(registry),
      approach: approachCode(approach.approach),
    };
    review.start(acts.setLevies({ ...scope, levies: reading.terms }));
  };
  return (
    <SmallForm
      title={t("console.levies.title")}
      hint={t("console.levies.hint")}
      submit={t("console.levies.review")}
      name="levies"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing="lg">
        <ReserveFields form={form} name="shareOfProceeds" kind="share-of-proceeds" />
        <ReserveFields form={form} name="buffer" kind="buffer" />
        <ReserveFields form={form} name="retention" kind="retention" />
        <TextInput
          label={t("terms.levy.OMGE_CANCELLATION")}
          description={t("console.levies.omgeHint")}
          inputMode="decimal"
          rightSection="%"
          styles={{ wrapper: { maxWidth: 120 } }}
          {...fieldProps(form, "omge", { t, form: "levies" })}
        />
      </SimpleGrid>
    </SmallForm>
  );
}

type ReserveFieldsProps = {
  readonly form: FormState<LeviesValues>;
  readonly name: "shareOfProceeds" | "retention" | "buffer";
  readonly kind: ReserveKind;
};

const LABEL = {
  shareOfProceeds: "terms.levy.SHARE_OF_PROCEEDS",
  retention: "terms.levy.RETENTION",
  buffer: "terms.levy.BUFFER",
} as const;

function ReserveFields({ form, name, kind }: ReserveFieldsProps) {
  const { t } = useTranslation();
  const { party } = useConsole();
  const accounts = useReserveOptions(party, kind);
  const id = useId();
  const context = { t, form: "levies" };
  const rate = fieldProps(form, name, context);
  const account = fieldProps(form, `${name}Account`, context);
  return (
    <Input.Wrapper label={t(LABEL[name])} error={rate.error ?? account.error} id={id}>
      <Group wrap="nowrap" gap="sm">
        <TextInput
          id={id}
          inputMode="decimal"
          rightSection="%"
          w={120}
          {...rate}
          error={rate.error !== undefined}
        />
        <NativeSelect
          aria-label={t("console.levies.account", { levy: t(LABEL[name]) })}
          data={[
            {
              value: "",
              label: accounts.length === 0 ? t("console.levies.noAccount") : t("console.choose"),
            },
            ...accounts,
          ]}
          flex={1}
          {...account}
          error={account.error !== undefined}
        />
      </Group>
    </Input.Wrapper>
  );
}
