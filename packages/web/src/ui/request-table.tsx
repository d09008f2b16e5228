import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../graphql/generated/operations.ts";
import type { Pages } from "../graphql/use-pages.ts";
import { AccountLink } from "./account-link.tsx";
import { type Column, DataTable } from "./data-table.tsx";
import { DateTime } from "./date-time.tsx";
import { EmptyState } from "./empty-state.tsx";
import { RequestStatus } from "./request-status.tsx";
import { SerialRange } from "./serial-range.tsx";
import { Tonnes } from "./tonnes.tsx";

type RequestTableProps = {
  readonly caption: string;
  readonly pages: Pages<RequestRowFragment>;
  readonly empty: string;
  readonly withHolder?: boolean;
  /** The buttons of an open request. */
  readonly actions: (request: RequestRowFragment) => ReactNode;
};

/** Requests with what they would move, and how they stand. */
export function RequestTable(props: RequestTableProps) {
  const { caption, pages, empty, withHolder = true, actions } = props;
  const { t } = useTranslation();
  const columns: (Column<RequestRowFragment> | null)[] = [
    { key: "id", header: t("ui.request"), cell: (request) => <RequestName request={request} /> },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity, block }) => <Tonnes value={quantity} metric={block.metric} />,
    },
    {
      key: "block",
      header: t("ui.serials"),
      cell: ({ block }) => <SerialRange first={block.first} last={block.last} />,
    },
    withHolder
      ? {
          key: "from",
          header: t("ui.from"),
          cell: ({ holder }) => <AccountLink account={holder} />,
        }
      : null,
    { key: "to", header: t("ui.toAccount"), cell: ({ to }) => <AccountLink account={to} /> },
    { key: "status", header: t("ui.state"), cell: (request) => <Standing request={request} /> },
    { key: "actions", header: "", cell: actions },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns.filter((column) => column !== null)}
      pages={pages}
      rowKey={({ id }) => id}
      rowTestId="request-row"
      empty={<EmptyState title={empty} />}
    />
  );
}

type RowProps = { readonly request: RequestRowFragment };

function RequestName({ request: { id, requestedAt } }: RowProps) {
  const { t } = useTranslation();
  return (
    <>
      {t("ui.requestNumber", { id })}
      <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
        <DateTime value={requestedAt} />
      </span>
    </>
  );
}

function Standing({ request: { status, reason, due, lapsesAt } }: RowProps) {
  const { t } = useTranslation();
  return (
    <>
      <RequestStatus status={status} />
      <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
        {status === "SCHEDULED" && due !== null && (
          <>
            {t("ui.requests.due")} <DateTime value={due} />
          </>
        )}
        {status === "PENDING" && lapsesAt !== null && (
          <>
            {new Date(lapsesAt) < new Date() ? t("ui.requests.lapsed") : t("ui.requests.lapses")}{" "}
            <DateTime value={lapsesAt} />
          </>
        )}
        {reason}
      </span>
    </>
  );
}
