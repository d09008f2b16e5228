import { SimpleGrid, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { ConsoleBlockDocument } from "../../../graphql/generated/console.ts";
import type { ConsoleBlockQuery } from "../../../graphql/generated/operations.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { AccountLink } from "../../../ui/account-link.tsx";
import { BlockStatus } from "../../../ui/block-status.tsx";
import { DetailSkeleton } from "../../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { HoldLines } from "../../../ui/hold-lines.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { SerialRange } from "../../../ui/serial-range.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import { FreezeForm } from "./freeze-form.tsx";
import { FrozenPanel } from "./frozen-panel.tsx";
import { RecallForm } from "./recall-form.tsx";

export type HeldBlock = NonNullable<ConsoleBlockQuery["block"]>;

/** One block, to be frozen, released or recalled. */
export function HoldPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const query = useDocument(ConsoleBlockDocument, { id });
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") return <ErrorState error={query.error} onRetry={query.retry} />;
  const { block } = query.data;
  return (
    <Stack gap={28}>
      <Link className="link" to="/console/holds">
        {t("console.holds.back")}
      </Link>
      {block === null ? (
        <EmptyState title={t("console.holds.gone")} description={t("console.holds.goneHint")} />
      ) : (
        <Found block={block} />
      )}
    </Stack>
  );
}

function Found({ block }: { readonly block: HeldBlock }) {
  const { t } = useTranslation();
  const review = useReview();
  const final = block.state === "USED" || block.state === "CANCELLED";
  return (
    <>
      <Panel title={t("ui.block")}>
        <Facts
          facts={[
            {
              label: t("ui.serials"),
              value: <SerialRange first={block.first} last={block.last} />,
            },
            {
              label: t("ui.quantity"),
              value: <Tonnes value={block.quantity} metric={block.metric} />,
            },
            { label: t("ui.holder"), value: <AccountLink account={block.holder} /> },
            { label: t("ui.state"), value: <BlockStatus block={block} /> },
          ]}
        />
        <HoldLines block={block} />
      </Panel>
      {final && <EmptyState title={t("console.holds.final")} />}
      {!final && block.frozen && <FrozenPanel block={block} review={review} />}
      {!final && (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing={28}>
          {!block.frozen && <FreezeForm block={block} review={review} />}
          {block.recall?.status !== "ANNOUNCED" && <RecallForm block={block} review={review} />}
        </SimpleGrid>
      )}
      <ReviewDialog review={review} />
    </>
  );
}
