import { useState } from "react";
import type { FormState } from "./field-props.ts";
import type { FieldFaults } from "./read-fields.ts";

export type TypedForm<Values> = FormState<Values> & {
  readonly setFaults: (faults: FieldFaults<Values>) => void;
  readonly reset: () => void;
};

/** What is typed into a form, and what was wrong with it when it was last read. */
export function useTypedForm<Values>(fresh: () => Values): TypedForm<Values> {
  const [values, setValues] = useState(fresh);
  const [faults, setFaults] = useState<FieldFaults<Values>>({});
  return {
    values,
    faults,
    setFaults: (found) => {
      setFaults(found);
      requestAnimationFrame(focusFirstFault);
    },
    change: (part) => {
      setValues((now) => ({ ...now, ...part }));
      setFaults({});
    },
    reset: () => setValues(fresh()),
  };
}

/** Whoever types goes on where something is wrong. */
function focusFirstFault(): void {
  document.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
}
