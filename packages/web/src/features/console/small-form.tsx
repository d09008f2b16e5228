import { Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import type { Review } from "../../transaction/use-review.ts";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";

type SmallFormProps = {
  readonly title: string;
  readonly hint?: string;
  readonly submit: string;
  /** The first part of its test ids. */
  readonly name: string;
  readonly why: string | null;
  readonly review: Review;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** A form of a few fields in a panel, whose button leads to the review. */
export function SmallForm(props: SmallFormProps) {
  const { title, hint, submit, name, why, review, onSubmit, children } = props;
  const handle = (event: FormEvent) => {
    event.preventDefault();
    if (why === null) onSubmit();
  };
  return (
    <Panel title={title}>
      <form onSubmit={handle} noValidate data-testid={`${name}-form`}>
        <Stack>
          {hint !== undefined && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
          {children}
          <GuardedButton type="submit" why={why} testId={`${name}-review`}>
            {submit}
          </GuardedButton>
        </Stack>
      </form>
      <ReviewDialog review={review} />
    </Panel>
  );
}
