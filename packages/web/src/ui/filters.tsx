import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Filters } from "./use-filters.ts";

const TYPING_MS = 350;

type FilterProps<Name extends string> = {
  readonly filters: Filters<Name>;
  readonly name: Name;
  readonly label: string;
};

/** The filters of a list, above it. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  return <div className="filters">{children}</div>;
}

/** A filter that is typed. */
export function TextFilter<Name extends string>({ filters, name, label }: FilterProps<Name>) {
  const set = useDebouncedCallback((value: string) => filters.set(name, value.trim()), TYPING_MS);
  return (
    <TextInput
      size="xs"
      label={label}
      defaultValue={filters.values[name]}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

type ChoiceFilterProps<Name extends string> = FilterProps<Name> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A filter that is chosen from a list. */
export function ChoiceFilter<Name extends string>(props: ChoiceFilterProps<Name>) {
  const { filters, name, label, options } = props;
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={filters.values[name]}
      onChange={(event) => filters.set(name, event.currentTarget.value)}
      data={[{ value: "", label: t("ui.any") }, ...options]}
    />
  );
}
