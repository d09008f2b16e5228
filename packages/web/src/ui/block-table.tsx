import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { BlockRowFragment } from "../graphql/generated/operations.ts";
import type { Pages } from "../graphql/use-pages.ts";
import { AccountLink } from "./account-link.tsx";
import { AuthorizationLink } from "./authorization-link.tsx";
import { BlockStatus } from "./block-status.tsx";
import { type Column, DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { blockPath } from "./paths.ts";
import { Tonnes } from "./tonnes.tsx";

export type BlockColumn = Column<BlockRowFragment>;

type BlockTableProps = {
  readonly caption: string;
  readonly pages: Pages<BlockRowFragment>;
  readonly empty: string;
  /** False in the wallet, where every block has the same holder. */
  readonly withHolder?: boolean;
  /** A last column, such as for buttons. */
  readonly last?: BlockColumn;
};

/** Blocks with their serials, state, holder and authorization. */
export function BlockTable({ caption, pages, empty, withHolder = true, last }: BlockTableProps) {
  const columns = useBlockColumns(withHolder);
  return (
    <DataTable
      caption={caption}
      columns={last === undefined ? columns : [...columns, last]}
      pages={pages}
      rowKey={({ id }) => id}
      rowTestId="block-row"
      empty={<EmptyState title={empty} />}
    />
  );
}

function useBlockColumns(withHolder: boolean): readonly BlockColumn[] {
  const { t } = useTranslation();
  const columns: readonly (BlockColumn | null)[] = [
    { key: "serials", header: t("ui.serials"), cell: (block) => <Serials block={block} /> },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity, metric }) => <Tonnes value={quantity} metric={metric} />,
    },
    { key: "state", header: t("ui.state"), cell: (block) => <BlockStatus block={block} /> },
    withHolder
      ? {
          key: "holder",
          header: t("ui.holder"),
          cell: ({ holder }) => <AccountLink account={holder} />,
        }
      : null,
    {
      key: "authorization",
      header: t("ui.authorization"),
      cell: ({ authorization }) => <AuthorizationLink authorization={authorization} />,
    },
  ];
  return columns.filter((column) => column !== null);
}

function Serials({ block: { id, first, last } }: { readonly block: BlockRowFragment }) {
  const { t } = useTranslation();
  return (
    <Link className="link code" to={blockPath(id)}>
      {first}
      {first !== last && (
        <>
          <br />
          <span className="quiet">{t("ui.to")}</span> {last}
        </>
      )}
    </Link>
  );
}
