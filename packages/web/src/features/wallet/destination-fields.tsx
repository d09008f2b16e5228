import { Radio, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { MoveBlock } from "./domain-move.ts";
import { CANCELLATION_KINDS, type CancellationKind, type MoveChoice } from "./move-choice.ts";
import { RecipientSelect } from "./recipient-select.tsx";

type DestinationFieldsProps = {
  readonly choice: MoveChoice;
  readonly block: MoveBlock;
  readonly onChange: (part: Partial<MoveChoice>) => void;
};

/** Whither: another account, the NDC of a year, or a kind of cancellation. */
export function DestinationFields(props: DestinationFieldsProps) {
  const { choice, block, onChange } = props;
  const { t } = useTranslation();
  switch (choice.purpose) {
    case "send":
      return (
        <RecipientSelect
          label={t("wallet.move.recipient")}
          holder={block.holder.address}
          value={choice.to}
          onChange={(to) => onChange({ to })}
          testId="move-recipient"
        />
      );
    case "use":
      return (
        <TextInput
          label={t("wallet.move.ndcYear")}
          description={t("wallet.move.ndcYearHint")}
          inputMode="numeric"
          maxLength={4}
          maw={180}
          value={choice.ndcYear}
          onChange={(event) => onChange({ ndcYear: event.currentTarget.value })}
          data-testid="move-ndc-year"
        />
      );
    case "cancel":
      return (
        <Radio.Group
          label={t("wallet.move.cancellation")}
          value={choice.cancellation}
          onChange={(kind) => onChange({ cancellation: kind as CancellationKind })} // one of the values below
        >
          <Stack gap="xs" mt="xs">
            {CANCELLATION_KINDS.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={t(`wallet.move.kind.${kind}.name`)}
                description={t(`wallet.move.kind.${kind}.hint`)}
                data-testid={`move-kind-${kind}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      );
    default:
      throw new Error(`Unknown purpose ${choice.purpose satisfies never}`);
  }
}
