import { Group, Radio, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatTonnes } from "../../ui/format-tonnes.ts";
import type { MoveBlock } from "./domain-move.ts";
import { type MoveChoice, SERIAL_CHOICES, type SerialChoice } from "./move-choice.ts";

type SerialFieldsProps = {
  readonly choice: MoveChoice;
  readonly block: MoveBlock;
  readonly onChange: (part: Partial<MoveChoice>) => void;
};

/** Which serials: the whole block, its last ones, or a range. */
export function SerialFields({ choice, block, onChange }: SerialFieldsProps) {
  const { t, i18n } = useTranslation();
  const quantity = formatTonnes(block.quantity, i18n.language);
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t("wallet.move.serials")}
        value={choice.serials}
        onChange={(serials) => onChange({ serials: serials as SerialChoice })} // one of the values below
      >
        <Group gap="lg" mt="xs">
          {SERIAL_CHOICES.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`wallet.move.serialChoice.${value}`, { quantity })}
              data-testid={`move-serials-${value}`}
            />
          ))}
        </Group>
      </Radio.Group>
      {choice.serials === "last" && (
        <TextInput
          label={t("wallet.move.quantity")}
          description={t("wallet.move.quantityHint", { quantity })}
          inputMode="numeric"
          maw={260}
          value={choice.quantity}
          onChange={(event) => onChange({ quantity: event.currentTarget.value })}
          data-testid="move-quantity"
        />
      )}
      {choice.serials === "range" && (
        <Group align="flex-start" grow maw={420}>
          <TextInput
            label={t("wallet.move.first")}
            inputMode="numeric"
            placeholder={String(block.firstSerial)}
            value={choice.first}
            onChange={(event) => onChange({ first: event.currentTarget.value })}
            data-testid="move-first"
          />
          <TextInput
            label={t("wallet.move.last")}
            inputMode="numeric"
            placeholder={String(block.lastSerial)}
            value={choice.last}
            onChange={(event) => onChange({ last: event.currentTarget.value })}
            data-testid="move-last"
          />
        </Group>
      )}
    </Stack>
  );
}
