import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Barrier } from "../barrier.tsx";
import { useConsole } from "../console-context.ts";
import type { HeldBlock } from "./hold-page.tsx";
import { useHoldActs } from "./use-hold-acts.tsx";
import { useRecallBarrier } from "./use-recall-barrier.ts";

type FrozenPanelProps = { readonly block: HeldBlock; readonly review: Review };

/** Releases a frozen block, or brings an announced recall to its end. */
export function FrozenPanel({ block, review }: FrozenPanelProps) {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const acts = useHoldActs(block);
  const announced = block.recall?.status === "ANNOUNCED";
  const notNow = useRecallBarrier(block);
  const held = announced ? t("console.holds.releaseBarred") : null;
  return (
    <Panel title={announced ? t("console.holds.announced") : t("console.holds.release")}>
      <Barrier why={barrier} inside />
      <Group gap="sm" mt={barrier === null ? 0 : "md"}>
        {announced && (
          <>
            <GuardedButton
              why={barrier ?? notNow}
              showWhy={false}
              onClick={() => review.start(acts.recall())}
              testId="recall-execute"
            >
              {t("console.holds.carryOut")}
            </GuardedButton>
            <GuardedButton
              variant="default"
              why={barrier}
              showWhy={false}
              onClick={() => review.start(acts.cancelRecall())}
              testId="recall-cancel"
            >
              {t("console.holds.cancelRecall")}
            </GuardedButton>
          </>
        )}
        <GuardedButton
          variant={announced ? "default" : "filled"}
          why={barrier ?? held}
          showWhy={false}
          onClick={() => review.start(acts.release())}
          testId="release"
        >
          {t("console.holds.releaseButton")}
        </GuardedButton>
      </Group>
      {barrier === null && held !== null && (
        <p className="why" style={{ margin: "10px 0 0" }}>
          {notNow} {held}
        </p>
      )}
    </Panel>
  );
}
