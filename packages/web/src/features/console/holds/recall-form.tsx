import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { formatDuration } from "../../../ui/format-duration.ts";
import { useConsole } from "../console-context.ts";
import { usePolicy } from "../policy/use-policy.ts";
import { HoldForm } from "./hold-form.tsx";
import type { HeldBlock } from "./hold-page.tsx";
import { NEW_HOLD, type RecallValues, readRecall } from "./read-hold.ts";
import { useHoldActs } from "./use-hold-acts.tsx";
import { useRecallOptions } from "./use-recall-options.ts";

type RecallFormProps = { readonly block: HeldBlock; readonly review: Review };

/** Announces that the Party moves serials to another of its accounts, after its delay. */
export function RecallForm({ block, review }: RecallFormProps) {
  const { t, i18n } = useTranslation();
  const { roles, party } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const accounts = useRecallOptions(party, block.holder.address);
  const delay = usePolicy(block.holder.registry.code)?.recallDelaySeconds ?? 0;
  const acts = useHoldActs(block);
  const [values, setValues] = useState<RecallValues>({ ...NEW_HOLD, to: "" });
  const change = (part: Partial<RecallValues>) => setValues((now) => ({ ...now, ...part }));
  const recall = readRecall(values, block);
  const when =
    delay === 0
      ? t("console.holds.recallAtOnce")
      : t("console.holds.recallAfter", { delay: formatDuration(delay, i18n.language) });
  return (
    <HoldForm
      title={t("console.holds.recall")}
      hint={`${t("console.holds.recallHint")} ${when}`}
      submit={t("console.holds.recallReview")}
      name="recall"
      block={block}
      values={values}
      onChange={change}
      barrier={barrier}
      fault={typeof recall === "string" ? recall : null}
      onSubmit={() => {
        if (typeof recall !== "string") review.start(acts.announceRecall(recall));
      }}
    >
      <NativeSelect
        label={t("console.holds.recallTo")}
        data={[{ value: "", label: t("console.choose") }, ...accounts]}
        value={values.to}
        onChange={(event) => change({ to: event.currentTarget.value })}
        data-testid="recall-to"
      />
    </HoldForm>
  );
}
