import { Stack } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";
import { useTypedForm } from "../use-typed-form.ts";
import { IssueFields } from "./issue-fields.tsx";
import { newIssueValues, readIssue } from "./read-issue.ts";
import { UnderlyingFields } from "./underlying-fields.tsx";
import { useIssueAct } from "./use-issue-act.tsx";
import { VerifiedPanel } from "./verified-panel.tsx";

/** Issues a batch of the registry's next serials. */
export function IssuePage() {
  const { t } = useTranslation();
  const { roles } = useConsole();
  const barrier = useRoleBarrier(roles, "registrar");
  const issueAct = useIssueAct();
  const form = useTypedForm(() => newIssueValues(new Date().getUTCFullYear()));
  const review = useReview(form.reset);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (barrier !== null) return;
    const reading = readIssue(form.values);
    if (reading.ok) review.start(issueAct(reading.terms));
    else form.setFaults(reading.faults);
  };
  return (
    <form onSubmit={submit} noValidate data-testid="issue-form">
      <Stack gap={28} maw={860}>
        <Panel title={t("console.issue.title")}>
          <IssueFields form={form} />
        </Panel>
        <VerifiedPanel values={form.values} />
        <Panel title={t("console.issue.underlying")}>
          <UnderlyingFields form={form} />
        </Panel>
        <GuardedButton type="submit" why={barrier} testId="issue-review">
          {t("console.issue.review")}
        </GuardedButton>
      </Stack>
      <ReviewDialog review={review} />
    </form>
  );
}
