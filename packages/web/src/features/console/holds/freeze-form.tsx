import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import type { Review } from "../../../transaction/use-review.ts";
import { useConsole } from "../console-context.ts";
import { HoldForm } from "./hold-form.tsx";
import type { HeldBlock } from "./hold-page.tsx";
import { type HoldValues, NEW_HOLD, readFreeze } from "./read-hold.ts";
import { useHoldActs } from "./use-hold-acts.tsx";

type FreezeFormProps = { readonly block: HeldBlock; readonly review: Review };

/** Keeps serials of the block where they are. */
export function FreezeForm({ block, review }: FreezeFormProps) {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const acts = useHoldActs(block);
  const [values, setValues] = useState<HoldValues>(NEW_HOLD);
  const freeze = readFreeze(values, block);
  return (
    <HoldForm
      title={t("console.holds.freeze")}
      hint={t("console.holds.freezeHint")}
      submit={t("console.holds.freezeReview")}
      name="freeze"
      block={block}
      values={values}
      onChange={(part) => setValues((now) => ({ ...now, ...part }))}
      barrier={barrier}
      fault={typeof freeze === "string" ? freeze : null}
      onSubmit={() => {
        if (typeof freeze !== "string") review.start(acts.freeze(freeze));
      }}
    />
  );
}
