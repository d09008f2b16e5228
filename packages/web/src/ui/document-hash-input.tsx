import { FileInput, Input, Stack, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { hashDocument } from "./hash-document.ts";

type DocumentHashInputProps = {
  readonly label: string;
  readonly description?: string;
  /** 0x and 64 hexadecimal digits, or what is typed so far. */
  readonly value: string;
  readonly onChange: (hash: string) => void;
  readonly error?: string | undefined;
  readonly testId?: string;
};

/** Takes a document's SHA-256: of a file, which never leaves the browser, or typed. */
export function DocumentHashInput(props: DocumentHashInputProps) {
  const { label, description, value, onChange, error, testId } = props;
  const { t } = useTranslation();
  const id = useId();
  const [fault, setFault] = useState<string>();
  const take = (file: File | null) => {
    setFault(undefined);
    if (file === null) return onChange("");
    hashDocument(file).then(onChange, () => setFault(t("ui.document.unreadable")));
  };
  return (
    <Input.Wrapper
      label={label}
      description={description ?? t("ui.document.hint")}
      error={fault ?? error}
      id={id}
    >
      <Stack gap={6} my={5}>
        <FileInput
          id={id}
          clearable
          placeholder={t("ui.document.choose")}
          onChange={take}
          {...(testId === undefined ? {} : { "data-testid": `${testId}-file` })}
        />
        <TextInput
          aria-label={t("ui.document.hashOf", { label })}
          placeholder={t("ui.document.orHash")}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value.trim().toLowerCase())}
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 12.5 } }}
          data-testid={testId}
        />
      </Stack>
    </Input.Wrapper>
  );
}
