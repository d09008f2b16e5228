import { Radio, Select, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import type { MoveBlock } from "./domain-move.ts";
import { CANCELLATION_KINDS, type CancellationKind, type MoveChoice } from "./move-choice.ts";
import { useRecipients } from "./use-recipients.ts";

const SEPARATOR = " · ";

type DestinationFieldsProps = {
  readonly choice: MoveChoice;
  readonly block: MoveBlock;
  readonly onChange: (part: Partial<MoveChoice>) => void;
};

/** Whither: another account, the NDC of a year, or a kind of cancellation. */
export function DestinationFields(props: DestinationFieldsProps) {
  const { choice, onChange } = props;
  const { t } = useTranslation();
  switch (choice.purpose) {
    case "send":
      return <RecipientField {...props} />;
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

function RecipientField({ choice, block, onChange }: DestinationFieldsProps) {
  const { t } = useTranslation();
  const { accounts, search } = useRecipients(block.holder.address);
  return (
    <Select
      label={t("wallet.move.recipient")}
      description={t("wallet.move.recipientHint")}
      placeholder={t("wallet.move.recipientPlaceholder")}
      searchable
      clearable
      nothingFoundMessage={t("wallet.move.recipientUnknown")}
      value={choice.to === "" ? null : choice.to}
      onChange={(to) => onChange({ to: to ?? "" })}
      // Choosing an account types its label, which is nothing to search for.
      onSearchChange={(text) => search(text.includes(SEPARATOR) ? "" : text)}
      data={optionsByParty(accounts)}
      data-testid="move-recipient"
    />
  );
}

function optionsByParty(accounts: readonly AccountFactsFragment[]) {
  const groups = Object.groupBy(accounts, ({ party }) => party);
  return Object.entries(groups).map(([group, found]) => ({
    group,
    items: (found ?? []).map(({ address, entity, name, registry }) => ({
      value: address,
      label: [entity?.name ?? name, registry.code, address].join(SEPARATOR),
    })),
  }));
}
