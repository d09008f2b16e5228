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
import { useConsole } from "./console-context.ts";
import type { Option } from "./option.ts";
import { readQuantity } from "./read-fields.ts";
import { useAuthorizationOptions } from "./use-authorization-options.ts";

const MOST = 50;

/** Puts mitigation outcomes under an authorization. */
export function TagPage() {
  const { t } = useTranslation();
  const { registry } = useConsole();
  const [id, setId] = useState("");
  const pages = usePages(
    ConsoleBlocksDocument,
    { first: MOST, filter: { registry, state: ["MITIGATION_OUTCOME"] } },
    { connection: (result) => result.blocks },
  );
  const chosen = pages.rows.find((block) => block.id === id);
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
                variant={block.id === id ? "filled" : "light"}
                why={block.locked ? t("console.tag.locked") : null}
                showWhy={false}
                onClick={() => setId(block.id)}
                testId="tag-choose"
              >
                {block.id === id ? t("console.tag.chosen") : t("console.tag.choose")}
              </GuardedButton>
            ),
          }}
        />
      </Panel>
      {chosen !== undefined && <TagForm key={id} block={chosen} />}
    </Stack>
  );
}

function TagForm({ block }: { readonly block: BlockRowFragment }) {
  const { t } = useTranslation();
  const { party, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const authorizations = useAuthorizationOptions(party);
  const review = useReview();
  const tagAct = useTagAct(block);
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
            label={t("console.tag.quantity")}
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
      <ReviewDialog review={review} />
    </Panel>
  );
}

function useTagAct(block: BlockRowFragment): (authorization: Option, quantity: Quantity) => Act {
  const { t } = useTranslation();
  return (authorization, quantity) => ({
    title: t("console.tag.form"),
    facts: [
      { label: t("ui.block"), value: <SerialRange first={block.first} last={block.last} /> },
      { label: t("console.tag.quantity"), value: <Tonnes value={quantity} /> },
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
