import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ConsoleBlocksDocument } from "../../../graphql/generated/console.ts";
import type { BlockFilter, BlockRowFragment } from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { type BlockColumn, BlockTable } from "../../../ui/block-table.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";

const PAGE = 20;

/** Every block in the Party's accounts that it can hold, the frozen ones in front. */
export function HoldsPage() {
  const { t } = useTranslation();
  const { party } = useConsole();
  const frozen = useBlocks({ holderParty: party, frozen: true });
  const movable = useBlocks({
    holderParty: party,
    frozen: false,
    state: ["MITIGATION_OUTCOME", "AUTHORIZED", "FIRST_TRANSFERRED"],
  });
  const last: BlockColumn = {
    key: "open",
    header: "",
    cell: (block) => <OpenLink block={block} />,
  };
  return (
    <Stack gap={28}>
      <Panel title={t("console.holds.frozen")} flush>
        <BlockTable
          caption={t("console.holds.frozen")}
          pages={frozen}
          empty={t("console.holds.noneFrozen")}
          last={last}
        />
      </Panel>
      <Panel title={t("console.holds.movable")} flush>
        <BlockTable
          caption={t("console.holds.movable")}
          pages={movable}
          empty={t("console.holds.noneMovable")}
          last={last}
        />
      </Panel>
    </Stack>
  );
}

function useBlocks(filter: BlockFilter) {
  return usePages(
    ConsoleBlocksDocument,
    { first: PAGE, filter },
    { connection: (result) => result.blocks },
  );
}

function OpenLink({ block: { id, first, frozen } }: { readonly block: BlockRowFragment }) {
  const { t } = useTranslation();
  return (
    <Link
      className="link"
      to={`/console/holds/${id}`}
      aria-label={t("console.holds.openBlock", { first })}
      data-testid="hold-open"
    >
      {frozen ? t("console.holds.openFrozen") : t("console.holds.open")}
    </Link>
  );
}
