import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActivityBranchDocument } from "../../graphql/generated/explorer.ts";
import type {
  ActivityTreeQuery,
  CadTrustNodePartsFragment,
} from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { CadTrustStanding } from "../../ui/cad-trust-standing.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import type { ActivityKey } from "./activity-key.ts";
import { CAD_TRUST_TABLES, isCadTrustTable } from "./cad-trust-tables.ts";
import "../../ui/tree.css";

const PAGE = 20;

type Branch = NonNullable<ActivityTreeQuery["cadTrustTree"]>["branches"][number];

type ActivityTreeProps = {
  readonly activity: ActivityKey;
  readonly branches: readonly Branch[];
};

/** Every record of an activity, table by table; a table is loaded when it is opened. */
export function ActivityTree({ activity, branches }: ActivityTreeProps) {
  return (
    <ul className="tree" data-testid="activity-tree">
      {branches.map(({ table, records }) => (
        <TreeBranch key={table} activity={activity} table={table} total={records.totalCount} />
      ))}
    </ul>
  );
}

type TreeBranchProps = {
  readonly activity: ActivityKey;
  readonly table: string;
  readonly total: number;
};

function TreeBranch({ activity, table, total }: TreeBranchProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = isCadTrustTable(table) ? t(`terms.cadTrustTable.${table}`) : table;
  if (total === 0) {
    return (
      <li className="tree-none" data-table={table}>
        <span className="tree-name">{name}</span>
        <span className="quiet">{t("explorer.activity.none")}</span>
      </li>
    );
  }
  return (
    <li data-table={table}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="tree-name">{name}</span>
          <span className="number quiet">{new Intl.NumberFormat(i18n.language).format(total)}</span>
        </summary>
        {open && <BranchRecords activity={activity} table={table} />}
      </details>
    </li>
  );
}

function BranchRecords({ activity, table }: Omit<TreeBranchProps, "total">) {
  const { t } = useTranslation();
  const pages = usePages(
    ActivityBranchDocument,
    { ...activity, table, first: PAGE },
    { connection: ({ cadTrustTree }) => cadTrustTree?.branches[0]?.records ?? null },
  );
  if (pages.status === "error") return <ErrorState error={pages.error} onRetry={pages.retry} />;
  if (pages.status === "pending") return <Skeleton height={14} my={12} mx={20} aria-busy />;
  return (
    <>
      <ul>
        {pages.rows.map((record) => (
          <TreeRecord key={record.key} record={record} table={table} />
        ))}
      </ul>
      {pages.more !== null && (
        <div className="table-more">
          <span>{t("ui.shownOf", { shown: pages.rows.length, total: pages.total })}</span>
          <Button size="xs" variant="default" loading={pages.loadingMore} onClick={pages.more}>
            {t("ui.loadMore")}
          </Button>
        </div>
      )}
    </>
  );
}

type TreeRecordProps = {
  readonly record: CadTrustNodePartsFragment;
  readonly table: string;
};

function TreeRecord({ record, table }: TreeRecordProps) {
  const { t } = useTranslation();
  return (
    <li data-testid="tree-record" data-key={record.key}>
      <details>
        <summary>
          <span className="tree-name">{nameOf(record, table)}</span>
          <CadTrustStanding standing={record.standing} />
        </summary>
        <div className="tree-facts">
          {record.reason !== null && <p data-testid="tree-reason">{record.reason}</p>}
          <Facts
            facts={[
              { label: t("explorer.activity.cadTrustId"), value: <Code text={record.id} /> },
              ...record.fields.map(({ name, value }) => ({ label: name, value })),
            ]}
          />
        </div>
      </details>
    </li>
  );
}

function Code({ text }: { readonly text: string }) {
  return <span className="code">{text}</span>;
}

/** What a record is called by those who know it; else what is left of our key without the table. */
function nameOf({ key, fields }: CadTrustNodePartsFragment, table: string): string {
  const field = isCadTrustTable(table) ? CAD_TRUST_TABLES[table] : null;
  const named = fields.find(({ name }) => name === field)?.value;
  return named ?? key.slice(key.indexOf(":") + 1);
}
