import { NativeSelect, TextInput } from "@mantine/core";
import { RESERVE_KINDS } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { graphqlName } from "../../../graphql/enum-name.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { HexText } from "../../../ui/hex-text.tsx";
import { useConsole } from "../console-context.ts";
import { fieldProps } from "../field-props.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { type OpenReserveValues, readOpenReserve } from "./read-open-reserve.ts";

/** Opens an account of the Party into which approaches set outcomes aside. */
export function ReserveForm() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const form = useTypedForm<OpenReserveValues>(() => ({ account: "", kind: RESERVE_KINDS[0] }));
  const review = useReview(form.reset);
  const field = (name: keyof OpenReserveValues) => fieldProps(form, name, { t, form: "reserve" });
  const submit = () => {
    const reading = readOpenReserve(registry, form.values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const { account, kind } = reading.terms;
    review.start({
      title: t("console.reserve.title"),
      facts: [
        { label: t("ui.address"), value: <HexText value={account} full /> },
        { label: t("ui.kind"), value: t(`terms.accountKind.${graphqlName(kind)}`) },
      ],
      prepare: (chain, deployment) => chain.prepareOpenReserve(deployment, reading.terms),
    });
  };
  return (
    <SmallForm
      title={t("console.reserve.title")}
      hint={t("console.reserve.hint")}
      submit={t("console.reserve.review")}
      name="reserve"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <TextInput label={t("ui.address")} placeholder="0x…" {...field("account")} />
      <NativeSelect
        label={t("ui.kind")}
        data={RESERVE_KINDS.map((value) => ({
          value,
          label: t(`terms.accountKind.${graphqlName(value)}`),
        }))}
        {...field("kind")}
      />
    </SmallForm>
  );
}
