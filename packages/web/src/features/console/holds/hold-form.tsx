import { Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isSerialsFault } from "../../../serials/chosen-serials.ts";
import { SerialFields } from "../../../serials/serial-fields.tsx";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { HoldReasonFields } from "../hold-reason-fields.tsx";
import type { HeldBlock } from "./hold-page.tsx";
import type { HoldFault, HoldValues } from "./read-hold.ts";

type HoldFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  /** The first part of its test ids. */
  readonly name: string;
  readonly block: HeldBlock;
  readonly values: HoldValues;
  readonly onChange: (part: Partial<HoldValues>) => void;
  /** Why the signed-in person may not do it; null when they may. */
  readonly barrier: string | null;
  /** What is still missing; null when nothing is. */
  readonly fault: HoldFault | null;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
};

/** Which serials of a block are to be held, and why. */
export function HoldForm(props: HoldFormProps) {
  const { title, hint, submit, name, block, values, onChange, fault, children } = props;
  const missing = useFaultText(fault);
  const why = props.barrier ?? missing;
  const handle = (event: FormEvent) => {
    event.preventDefault();
    if (why === null) props.onSubmit();
  };
  return (
    <Panel title={title}>
      <form onSubmit={handle} noValidate data-testid={`${name}-form`}>
        <Stack>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
          {!block.frozen && (
            <SerialFields values={values} block={block} onChange={onChange} name={name} />
          )}
          {children}
          <HoldReasonFields values={values} onChange={onChange} />
          <GuardedButton type="submit" why={why} testId={`${name}-review`}>
            {submit}
          </GuardedButton>
        </Stack>
      </form>
    </Panel>
  );
}

function useFaultText(fault: HoldFault | null): string | null {
  const { t } = useTranslation();
  if (fault === null) return null;
  return isSerialsFault(fault) ? t(`serials.fault.${fault}`) : t(`console.holds.fault.${fault}`);
}
