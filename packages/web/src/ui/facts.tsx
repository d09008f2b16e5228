import { Fragment, type ReactNode } from "react";

export type Fact = { readonly label: string; readonly value: ReactNode };

type FactsProps = {
  readonly facts: readonly Fact[];
  /** True where there is little room beside the labels. */
  readonly narrow?: boolean;
};

/** Labels with their values; a fact whose value is null is left out. */
export function Facts({ facts, narrow = false }: FactsProps) {
  return (
    <dl className={narrow ? "facts narrow" : "facts"}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
