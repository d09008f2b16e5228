import { Group, Stack, Text } from "@mantine/core";
import {
  type ApproachStatus,
  approachCode,
  NEXT_APPROACH_STATUSES,
  registryCode,
} from "@sixtwo/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { domainName } from "../../../graphql/enum-name.ts";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Barrier } from "../barrier.tsx";
import { useConsole } from "../console-context.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { PauseButton } from "./pause-button.tsx";
import { useApproachActs } from "./use-approach-acts.tsx";

type StandingPanelProps = { readonly approach: ApproachFactsFragment };

/** Takes the approach from one status to the next, and pauses or resumes it. */
export function StandingPanel({ approach }: StandingPanelProps) {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const review = useReview();
  const acts = useApproachActs();
  const [asked, setAsked] = useState<ApproachStatus | null>(null);
  const scope = { registry: registryCode(registry), approach: approachCode(approach.approach) };
  const steps = NEXT_APPROACH_STATUSES[domainName(approach.status)];
  const missing = approach.initialReport === null ? t("console.approaches.reportMissing") : null;
  return (
    <Panel title={t("console.approaches.standing")}>
      <Stack>
        <Text size="sm" c="dimmed">
          {steps.length === 0
            ? t("console.approaches.final")
            : t(`console.approaches.means.${approach.status}`)}
        </Text>
        <Barrier why={barrier} inside />
        <Group gap="sm" align="flex-start">
          {steps.map((status) => (
            <GuardedButton
              key={status}
              variant={status === "active" ? "filled" : "default"}
              why={barrier ?? (status === "active" ? missing : null)}
              showWhy={false}
              onClick={() =>
                status === "active"
                  ? review.start(acts.setStatus({ ...scope, status, reason: "" }))
                  : setAsked(status)
              }
              testId={`approach-${status}`}
            >
              {t(`console.approaches.step.${status}.name`)}
            </GuardedButton>
          ))}
          <PauseButton approach={approach} why={barrier} review={review} />
        </Group>
        {steps.includes("active") && missing !== null && <span className="why">{missing}</span>}
      </Stack>
      {asked !== null && (
        <ReasonDialog
          title={t(`console.approaches.step.${asked}.title`, { approach: approach.approach })}
          onClose={() => setAsked(null)}
          onReason={(reason) => {
            setAsked(null);
            review.start(acts.setStatus({ ...scope, status: asked, reason }));
          }}
        />
      )}
      <ReviewDialog review={review} />
    </Panel>
  );
}
