import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { useRecipients } from "./use-recipients.ts";

const SEPARATOR = " · ";

type RecipientSelectProps = {
  readonly label: string;
  /** The account that sends, which is no recipient. */
  readonly holder: string;
  /** The chosen account's address; empty for none. */
  readonly value: string;
  readonly onChange: (address: string) => void;
  readonly testId: string;
};

/** An open account of any Party, found by name, registry or address. */
export function RecipientSelect(props: RecipientSelectProps) {
  const { label, holder, value, onChange, testId } = props;
  const { t } = useTranslation();
  const { accounts, search } = useRecipients(holder);
  return (
    <Select
      label={label}
      description={t("wallet.move.recipientHint")}
      placeholder={t("wallet.move.recipientPlaceholder")}
      searchable
      clearable
      nothingFoundMessage={t("wallet.move.recipientUnknown")}
      value={value === "" ? null : value}
      onChange={(to) => onChange(to ?? "")}
      // Choosing an account types its label, which is nothing to search for.
      onSearchChange={(text) => search(text.includes(SEPARATOR) ? "" : text)}
      data={optionsByParty(accounts)}
      data-testid={testId}
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
