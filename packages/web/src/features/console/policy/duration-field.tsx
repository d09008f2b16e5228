import { Group, Input, NativeSelect, TextInput } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { DURATION_UNITS, type DurationUnit } from "../../../ui/format-duration.ts";
import type { DurationValues } from "./read-duration.ts";

type DurationFieldProps = {
  readonly label: string;
  readonly description: string;
  readonly value: DurationValues;
  readonly onChange: (value: DurationValues) => void;
  readonly error: string | undefined;
  readonly testId: string;
};

/** A length of time: a number and its unit. */
export function DurationField(props: DurationFieldProps) {
  const { label, description, value, onChange, error, testId } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <Input.Wrapper label={label} description={description} error={error} id={id}>
      <Group gap="xs" wrap="nowrap" my={5}>
        <TextInput
          id={id}
          inputMode="numeric"
          placeholder={t("ui.none")}
          value={value.amount}
          onChange={(event) => onChange({ ...value, amount: event.currentTarget.value })}
          error={error !== undefined}
          w={110}
          data-testid={testId}
        />
        <NativeSelect
          aria-label={t("console.policy.unitOf", { label })}
          data={DURATION_UNITS.map((unit) => ({ value: unit, label: t(`console.policy.${unit}`) }))}
          value={value.unit}
          onChange={
            (event) => onChange({ ...value, unit: event.currentTarget.value as DurationUnit }) // one of the above
          }
          data-testid={`${testId}-unit`}
        />
      </Group>
    </Input.Wrapper>
  );
}
