import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { HexText } from "../../../ui/hex-text.tsx";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useEntityOptions } from "../use-entity-options.ts";
import { useTypedForm } from "../use-typed-form.ts";
import { type OpenAccountValues, readOpenAccount } from "./read-open-account.ts";

/** Opens a holding account at an address. */
export function OpenAccountForm() {
  const { t } = useTranslation();
  const { registry, party, roles } = useConsole();
  const entities = useEntityOptions(registry);
  const form = useTypedForm<OpenAccountValues>(() => ({ account: "", entity: "", free: false }));
  // Only the authority lets an account act without its approval.
  const barrier = useRoleBarrier(roles, form.values.free ? "authority" : "registrar");
  const review = useReview(form.reset);
  const field = (name: "account" | "entity") => fieldProps(form, name, { t, form: "account" });
  const ofParty = t("console.account.ofParty", { party });
  const submit = () => {
    const reading = readOpenAccount(registry, form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const { account, entity, free } = reading.terms;
    review.start({
      title: t("console.account.title"),
      facts: [
        { label: t("ui.address"), value: <HexText value={account} full /> },
        {
          label: t("console.account.entity"),
          value: entities.find(({ value }) => value === String(entity))?.label ?? ofParty,
        },
        { label: t("console.account.free"), value: free ? t("ui.yes") : t("ui.no") },
      ],
      prepare: (chain, deployment) => chain.prepareOpenAccount(deployment, reading.terms),
    });
  };
  return (
    <SmallForm
      title={t("console.account.title")}
      hint={t("console.account.hint")}
      submit={t("console.account.review")}
      name="account"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <TextInput label={t("ui.address")} placeholder="0x…" {...field("account")} />
      <NativeSelect
        label={t("console.account.entity")}
        data={[{ value: "", label: ofParty }, ...entities]}
        {...field("entity")}
      />
      <Switch
        label={t("console.account.free")}
        description={t("console.account.freeHint", { party })}
        checked={form.values.free}
        onChange={(event) => form.change({ free: event.currentTarget.checked })}
        data-testid="account-free"
      />
    </SmallForm>
  );
}
