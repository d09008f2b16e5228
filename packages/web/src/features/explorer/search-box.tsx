import { Button, Group, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { searchDestination } from "./search-destination.ts";

type SearchBoxProps = { readonly initial?: string; readonly size?: "sm" | "md" };

/** Finds a serial, address, hash, name or Party. */
export function SearchBox({ initial = "", size = "sm" }: SearchBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") void navigate(searchDestination(text));
  };
  return (
    <search>
      <form onSubmit={submit}>
        <Group gap={8} wrap="nowrap">
          <TextInput
            flex={1}
            size={size}
            type="search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            aria-label={t("explorer.search.label")}
            placeholder={t("explorer.search.placeholder")}
            leftSection={<IconSearch size={17} stroke={1.7} />}
            data-testid="search"
          />
          <Button type="submit" size={size} variant="default">
            {t("explorer.search.go")}
          </Button>
        </Group>
      </form>
    </search>
  );
}
