import { Group, Radio, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatTonnes, type QuantityText } from "../ui/format-tonnes.ts";
import { useUnit } from "../ui/use-metrics.ts";
import { SERIAL_CHOICES, type SerialChoice, type SerialValues } from "./serial-choice.ts";

type SerialFieldsProps = {
  readonly values: SerialValues;
  readonly block: {
    readonly quantity: QuantityText;
    readonly firstSerial: QuantityText;
    readonly lastSerial: QuantityText;
    readonly metric: number;
  };
  readonly onChange: (part: Partial<SerialValues>) => void;
  /** The first part of its test ids. */
  readonly name: string;
};

/** Which serials: the whole block, its last ones, or a range. */
export function SerialFields(props: SerialFieldsProps) {
  const { values, block, onChange, name } = props;
  const { t, i18n } = useTranslation();
  const quantity = formatTonnes(block.quantity, i18n.language);
  const unit = useUnit(block.metric);
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t("serials.label")}
        value={values.serials}
        onChange={(serials) => onChange({ serials: serials as SerialChoice })} // one of the values below
      >
        <Group gap="lg" mt="xs">
          {SERIAL_CHOICES.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`serials.choice.${value}`, { quantity, unit })}
              data-testid={`${name}-serials-${value}`}
            />
          ))}
        </Group>
      </Radio.Group>
      {values.serials === "last" && (
        <TextInput
          label={t("serials.quantity")}
          description={t("serials.quantityHint", { quantity, unit })}
          inputMode="numeric"
          maw={260}
          value={values.quantity}
          onChange={(event) => onChange({ quantity: event.currentTarget.value })}
          data-testid={`${name}-quantity`}
        />
      )}
      {values.serials === "range" && <RangeFields {...props} />}
    </Stack>
  );
}

function RangeFields({ values, block, onChange, name }: SerialFieldsProps) {
  const { t } = useTranslation();
  return (
    <Group align="flex-start" grow maw={420}>
      <TextInput
        label={t("serials.first")}
        inputMode="numeric"
        placeholder={String(block.firstSerial)}
        value={values.first}
        onChange={(event) => onChange({ first: event.currentTarget.value })}
        data-testid={`${name}-first`}
      />
      <TextInput
        label={t("serials.last")}
        inputMode="numeric"
        placeholder={String(block.lastSerial)}
        value={values.last}
        onChange={(event) => onChange({ last: event.currentTarget.value })}
        data-testid={`${name}-last`}
      />
    </Group>
  );
}
