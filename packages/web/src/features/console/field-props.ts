import type { TFunction } from "i18next";
import type { FieldFault, FieldFaults } from "./read-fields.ts";

/** A form's values, what is wrong with them, and how to change them. */
export type FormState<Values> = {
  readonly values: Values;
  readonly faults: FieldFaults<Values>;
  readonly change: (part: Partial<Values>) => void;
};

type TextNames<Values> = {
  [Name in keyof Values]: Values[Name] extends string ? Name : never;
}[keyof Values];

/** What binds an input to a text of the form: value, change, the fault in words, and its test id. */
export function fieldProps<Values>(
  { values, faults, change }: FormState<Values>,
  name: TextNames<Values> & string,
  { t, form }: { readonly t: TFunction; readonly form: string },
) {
  const fault: FieldFault | undefined = faults[name];
  return {
    value: values[name] as string, // TextNames has only these
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [name]: event.currentTarget.value } as unknown as Partial<Values>), // one known field
    error: fault === undefined ? undefined : t(`console.fault.${fault}`),
    "data-testid": `${form}-${name}`,
  };
}
