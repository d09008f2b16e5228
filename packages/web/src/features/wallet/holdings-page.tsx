import { Button, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { BlockRowFragment } from "../../graphql/generated/operations.ts";
import { WalletBlocksDocument } from "../../graphql/generated/wallet.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { BlockTable } from "../../ui/block-table.tsx";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { HoldingsSummary } from "./holdings-summary.tsx";
import { movePath } from "./move-path.ts";
import { useWallet } from "./wallet-context.ts";

const PAGE = 25;

/** What the account holds: totals, then block by block with what can be done. */
export function HoldingsPage() {
  const { t } = useTranslation();
  const { account } = useWallet();
  const pages = usePages(
    WalletBlocksDocument,
    { first: PAGE, filter: { holder: account.address } },
    { connection: (result) => result.blocks },
  );
  return (
    <Stack gap={28}>
      <HoldingsSummary address={account.address} />
      <Panel title={t("wallet.holdings.blocks")} flush>
        <BlockTable
          caption={t("wallet.holdings.blocks")}
          pages={pages}
          withHolder={false}
          empty={t("wallet.holdings.none")}
          last={{ key: "move", header: "", cell: (block) => <MoveButton block={block} /> }}
        />
      </Panel>
    </Stack>
  );
}

function MoveButton({ block }: { readonly block: BlockRowFragment }) {
  const { t } = useTranslation();
  const label = t("wallet.holdings.move");
  if (block.locked || block.frozen) {
    const why = block.locked ? t("wallet.holdings.locked") : t("wallet.holdings.frozen");
    return (
      <GuardedButton size="xs" variant="default" why={why} showWhy={false}>
        {label}
      </GuardedButton>
    );
  }
  return (
    <Button
      component={Link}
      to={movePath(block.id)}
      size="xs"
      variant="light"
      data-testid="move"
      aria-label={t("wallet.holdings.moveBlock", { first: block.first })}
    >
      {label}
    </Button>
  );
}
