import { IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ActionRowFragment } from "../graphql/generated/operations.ts";
import type { Pages } from "../graphql/use-pages.ts";
import { ActionName } from "./action-name.tsx";
import { type Column, DataTable } from "./data-table.tsx";
import { DateTime } from "./date-time.tsx";
import { EmptyState } from "./empty-state.tsx";
import { HexText } from "./hex-text.tsx";
import { PartyLink } from "./party-link.tsx";
import { SerialRange } from "./serial-range.tsx";
import { Tonnes } from "./tonnes.tsx";

type ActionTableProps = {
  readonly caption: string;
  readonly pages: Pages<ActionRowFragment>;
  readonly empty: string;
};

/** Actions, newest first. */
export function ActionTable({ caption, pages, empty }: ActionTableProps) {
  const columns = useActionColumns();
  return (
    <DataTable
      caption={caption}
      columns={columns}
      pages={pages}
      rowKey={({ id }) => id}
      rowTestId="action-row"
      empty={<EmptyState title={empty} />}
    />
  );
}

function useActionColumns(): readonly Column<ActionRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: "kind", header: t("ui.action"), cell: (action) => <ActionName action={action} /> },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity, metric }) => <Tonnes value={quantity} metric={metric} />,
    },
    {
      key: "serials",
      header: t("ui.serials"),
      cell: ({ first, last }) => <SerialRange first={first} last={last} />,
    },
    { key: "parties", header: t("ui.parties"), cell: (action) => <PartiesOf action={action} /> },
    { key: "at", header: t("ui.date"), cell: ({ at }) => <DateTime value={at} /> },
    {
      key: "transaction",
      header: t("ui.transaction"),
      cell: ({ transaction }) => <HexText value={transaction} />,
    },
  ];
}

function PartiesOf({ action }: { readonly action: ActionRowFragment }) {
  const { t } = useTranslation();
  const { party, from, transferringParty, acquiringParty } = action;
  if (transferringParty === null || acquiringParty === null) {
    // Nothing crossed a border: the Party whose account it was, or the host that issued.
    return <PartyLink code={from?.party ?? party} />;
  }
  return (
    <span style={{ whiteSpace: "nowrap" }}>
      <PartyLink code={transferringParty} />{" "}
      <IconArrowRight size={14} aria-label={t("ui.to")} style={{ verticalAlign: "-2px" }} />{" "}
      <PartyLink code={acquiringParty} />
    </span>
  );
}
