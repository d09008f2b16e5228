import { useSearchParams } from "react-router";

/** A list's filters, kept in the page's address so that a filtered list can be shared. */
export type Filters<Name extends string> = {
  /** Empty where nothing is asked for. */
  readonly values: Readonly<Record<Name, string>>;
  readonly active: boolean;
  readonly set: (name: Name, value: string) => void;
};

export function useFilters<Name extends string>(names: readonly Name[]): Filters<Name> {
  const [params, setParams] = useSearchParams();
  const entries = names.map((name) => [name, params.get(name) ?? ""] as const);
  return {
    values: Object.fromEntries(entries) as Record<Name, string>, // one entry for each name
    active: entries.some(([, value]) => value !== ""),
    set: (name, value) =>
      setParams(
        (current) => {
          if (value === "") current.delete(name);
          else current.set(name, value);
          return current;
        },
        { replace: true },
      ),
  };
}
