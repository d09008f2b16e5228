import { Button, type ButtonProps, Stack } from "@mantine/core";
import { type ReactNode, useId } from "react";

type GuardedButtonProps = ButtonProps & {
  readonly children: ReactNode;
  /** Why it may not be used, for the reader; null when it may. */
  readonly why: string | null;
  readonly onClick?: () => void;
  readonly type?: "button" | "submit";
  readonly testId?: string;
  /** False where many stand in a list, and the reason stands once above them. */
  readonly showWhy?: boolean;
};

/** A button that says why when it is disabled. */
export function GuardedButton(props: GuardedButtonProps) {
  const { why, onClick, type = "button", testId, showWhy = true, ...rest } = props;
  const id = useId();
  return (
    <Stack gap={6} align="flex-start">
      <Button
        {...rest}
        type={type}
        disabled={why !== null}
        data-testid={testId}
        title={why ?? undefined}
        aria-describedby={why === null ? undefined : id}
        {...(onClick === undefined ? {} : { onClick })}
      />
      {why !== null && (
        <span className="why" id={id} hidden={!showWhy}>
          {why}
        </span>
      )}
    </Stack>
  );
}
