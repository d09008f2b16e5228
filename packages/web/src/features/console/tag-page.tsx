import { NativeSelect, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { blockId, type Tonnes as Quantity, tonnes } from "@sixtwo/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleBlocksDocument } from "../../graphql/generated/console.ts";
import type { BlockRowFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../signing/use-role-barrier.ts";
import type { Act } from "../../transaction/act.ts";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useReview } from "../../transaction/use-review.ts";
import { BlockTable } from "../../ui/block-table.tsx";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SerialRange } from "../../ui/serial-range.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { useUnit } from "../../ui/use-metrics.ts";
import { useConsole } from "./console-context.ts";
import type { Option } from "./option.ts";
import { readQuantity } from "./read-fields.ts";
import { useAuthorizationOptions } from "./use-authorization-options.ts";

const MOST = 50;

/** Puts mitigation outcomes under an authorization. */
export function TagPage() {
  const { t } = useTranslation();
  const { registry } = useConsole();
  // The block itself and not its id: once it is tagged it leaves the list, and the result must stay.
  const [chosen, setChosen] = useState<BlockRowFragment | null>(null);
  const pages = usePages(
    ConsoleBlocksDocument,
    { first: MOST, filter: { registry, state: ["MITIGATION_OUTCOME"] } },
    { connection: (result) => result.blocks },
  );
  return (
    <Stack gap={28}>
      <Panel title={t("console.tag.title")} flush>
        <BlockTable
          caption={t("console.tag.title")}
          pages={pages}
          empty={t("console.tag.none")}
          last={{
            key: "choose",
            header: "",
            cell: (block) => (
              <GuardedButton
                size="xs"
                variant={block.id === chosen?.id ? "filled" : "light"}
                why={block.locked ? t("console.tag.locked") : null}
                showWhy={false}
                onClick={() => setChosen(block)}
                testId="tag-choose"
              >
                {block.id === chosen?.id ? t("console.tag.chosen") : t("console.tag.choose")}
              </GuardedButton>
            ),
          }}
        />
      </Panel>
      {chosen !== null && (
        <TagForm key={chosen.id} block={chosen} onTagged={() => setChosen(null)} />
      )}
    </Stack>
  );
}

type TagFormProps = { readonly block: BlockRowFragment; readonly onTagged: () => void };

function TagForm({ block, onTagged }: TagFormProps) {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const authorizations = useAuthorizationOptions();
  const review = useReview();
  const tagAct = useTagAct(block);
  const unit = useUnit(block.metric);
  const close = () => {
    review.close();
    if (review.state.step === "done") onTagged();
  };
  const [authorization, setAuthorization] = useState("");
  const [typed, setTyped] = useState(String(block.quantity));
  const quantity = readQuantity(typed);
  const chosen = authorizations.find(({ value }) => value === authorization);
  const incomplete =
    chosen === undefined
      ? t("console.tag.authorizationMissing")
      : quantity === null || quantity > tonnes(block.quantity)
        ? t("console.tag.quantityWrong")
        : null;
  return (
    <Panel title={t("console.tag.form")}>
      <Stack data-testid="tag-form">
        <Text size="sm">
          <SerialRange first={block.first} last={block.last} />
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <NativeSelect
            label={t("ui.authorization")}
            data={[{ value: "", label: t("console.choose") }, ...authorizations]}
            value={authorization}
            onChange={(event) => setAuthorization(event.currentTarget.value)}
            data-testid="tag-authorization"
          />
          <TextInput
            label={t("console.quantityIn", { unit })}
            description={t("console.tag.quantityHint")}
            inputMode="numeric"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-testid="tag-quantity"
          />
        </SimpleGrid>
        <GuardedButton
          why={barrier ?? incomplete}
          onClick={() => {
            if (chosen !== undefined && quantity !== null) review.start(tagAct(chosen, quantity));
          }}
          testId="tag-review"
        >
          {t("console.tag.review")}
        </GuardedButton>
      </Stack>
      <ReviewDialog review={{ ...review, close }} />
    </Panel>
  );
}

function useTagAct(block: BlockRowFragment): (authorization: Option, quantity: Quantity) => Act {
  const { t } = useTranslation();
  return (authorization, quantity) => ({
    title: t("console.tag.form"),
    facts: [
      { label: t("ui.block"), value: <SerialRange first={block.first} last={block.last} /> },
      { label: t("ui.quantity"), value: <Tonnes value={quantity} metric={block.metric} /> },
      { label: t("ui.authorization"), value: authorization.label },
    ],
    prepare: (chain, deployment) =>
      chain.prepareTag(deployment, {
        block: blockId(block.id),
        quantity,
        authorization: Number(authorization.value),
      }),
  });
}
