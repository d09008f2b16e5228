import { NativeSelect, Textarea } from "@mantine/core";
import { REASONS } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { graphqlName } from "../../graphql/enum-name.ts";
import type { HoldReasonValues } from "./hold-reason.ts";

type HoldReasonFieldsProps = {
  readonly values: HoldReasonValues;
  readonly onChange: (part: Partial<HoldReasonValues>) => void;
};

/** The reason of the list, and words about the case for everyone to read. */
export function HoldReasonFields({ values, onChange }: HoldReasonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t("ui.reason")}
        required
        data={[
          { value: "", label: t("console.choose") },
          ...REASONS.map((value) => ({
            value,
            label: t(`terms.reason.${graphqlName(value)}`),
          })),
        ]}
        value={values.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
        data-testid="hold-reason"
      />
      <Textarea
        label={t("console.note")}
        description={t("console.noteHint")}
        minRows={2}
        autosize
        value={values.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
        data-testid="hold-note"
      />
    </>
  );
}
