import { Text } from "@mantine/core";
import type { ProposedAct } from "@sixtwo/chain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ProposalRowFragment } from "../../../graphql/generated/operations.ts";
import type { Pages } from "../../../graphql/use-pages.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { useConsole } from "../console-context.ts";
import { isOwnProposal } from "./proposal-barrier.ts";
import { ProposalStatus } from "./proposal-status.tsx";
import { useProposedLines } from "./use-proposed-lines.tsx";

type ProposalTableProps = {
  readonly caption: string;
  readonly pages: Pages<ProposalRowFragment>;
  readonly acts: ReadonlyMap<string, ProposedAct | null> | undefined;
  readonly empty: string;
  readonly emptyHint?: string;
  /** The buttons of a pending proposal. */
  readonly actions?: (proposal: ProposalRowFragment) => ReactNode;
};

/** Proposals with what they ask for, who made them and how they stand. */
export function ProposalTable(props: ProposalTableProps) {
  const { caption, pages, acts, empty, emptyHint, actions } = props;
  const { t } = useTranslation();
  const { signer } = useConsole().roles;
  const columns: Column<ProposalRowFragment>[] = [
    {
      key: "act",
      header: t("console.proposals.what"),
      cell: ({ id }) => <Asked act={acts?.get(id)} />,
    },
    {
      key: "by",
      header: t("console.proposals.by"),
      cell: ({ by, at }) => (
        <>
          {isOwnProposal(by, signer) ? t("console.proposals.you") : <HexText value={by} />}
          <span className="quiet" style={{ display: "block" }}>
            <DateTime value={at} />
          </span>
        </>
      ),
    },
    {
      key: "status",
      header: t("ui.state"),
      cell: (proposal) => <ProposalStatus proposal={proposal} />,
    },
  ];
  const last = actions === undefined ? [] : [{ key: "actions", header: "", cell: actions }];
  return (
    <DataTable
      caption={caption}
      columns={[...columns, ...last]}
      pages={pages}
      rowKey={({ id, at }) => `${id} ${at}`}
      rowTestId="proposal-row"
      empty={
        <EmptyState
          title={empty}
          {...(emptyHint === undefined ? {} : { description: emptyHint })}
        />
      }
    />
  );
}

function Asked({ act }: { readonly act: ProposedAct | null | undefined }) {
  const { t } = useTranslation();
  const lines = useProposedLines();
  if (act === undefined) return <span className="quiet">{t("ui.loading")}</span>;
  if (act === null) return t("console.proposals.unreadable");
  return (
    <>
      <Text fw={600} size="sm" mb={8}>
        {t(`console.proposals.act.${act.act}`)}
      </Text>
      <Facts facts={lines(act)} narrow />
    </>
  );
}
