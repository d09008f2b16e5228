import { Button, Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pages } from "../graphql/use-pages.ts";
import { ErrorState } from "./error-state.tsx";

export type Column<Row> = {
  readonly key: string;
  /** Empty for a column of buttons. */
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
};

type DataTableProps<Row> = {
  /** What the table lists, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages<Row>;
  readonly rowKey: (row: Row) => string;
  /** The test id of each row. */
  readonly rowTestId?: string;
  readonly empty: ReactNode;
  /** True for rows of figures, which stand two by two on a phone. */
  readonly dense?: boolean;
};

const SKELETON_ROWS = ["a", "b", "c", "d"];

/** A list in its four states: loading, failed, empty, and rows that grow by pages. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { pages, empty } = props;
  if (pages.status === "error") {
    return (
      <div className="panel-body">
        <ErrorState error={pages.error} onRetry={pages.retry} />
      </div>
    );
  }
  if (pages.status === "success" && pages.rows.length === 0) return empty;
  return (
    <>
      <div className="table-scroll">
        <table
          className={props.dense ? "table dense" : "table"}
          aria-busy={pages.status === "pending"}
        >
          <caption>{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map(({ key, header, numeric }) => (
                <th key={key} scope="col" data-numeric={numeric || undefined}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{pages.status === "pending" ? <Loading {...props} /> : <Rows {...props} />}</tbody>
        </table>
      </div>
      <More pages={pages} />
    </>
  );
}

function Rows<Row>({ columns, pages, rowKey, rowTestId }: DataTableProps<Row>) {
  return pages.rows.map((row) => (
    <tr key={rowKey(row)} data-testid={rowTestId} data-key={rowKey(row)}>
      {columns.map(({ key, header, cell, numeric }) => (
        <td key={key} data-label={header} data-numeric={numeric || undefined}>
          <div>{cell(row)}</div>
        </td>
      ))}
    </tr>
  ));
}

function Loading<Row>({ columns }: DataTableProps<Row>) {
  return SKELETON_ROWS.map((row) => (
    <tr key={row} aria-hidden>
      {columns.map(({ key, header }) => (
        <td key={key} data-label={header}>
          <Skeleton height={12} my={5} width="72%" />
        </td>
      ))}
    </tr>
  ));
}

function More<Row>({ pages }: { readonly pages: Pages<Row> }) {
  const { t } = useTranslation();
  if (pages.more === null || pages.total === null) return null;
  return (
    <div className="table-more">
      <span>{t("ui.shownOf", { shown: pages.rows.length, total: pages.total })}</span>
      <Button size="xs" variant="default" loading={pages.loadingMore} onClick={pages.more}>
        {t("ui.loadMore")}
      </Button>
    </div>
  );
}
