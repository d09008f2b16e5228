import { Alert } from "@mantine/core";
import { approachCode, registryCode } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { DocumentHashInput } from "../../../ui/document-hash-input.tsx";
import { isHash } from "../../../ui/is-hash.ts";
import { useConsole } from "../console-context.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { useApproachActs } from "./use-approach-acts.tsx";

type ReportFormProps = { readonly approach: ApproachFactsFragment };

/** Anchors the Party's initial report by its SHA-256. 2/CMA.3 annex, para 18. */
export function ReportForm({ approach }: ReportFormProps) {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const form = useTypedForm(() => ({ documentHash: "" }));
  const review = useReview(form.reset);
  const acts = useApproachActs();
  const submit = () => {
    const { documentHash } = form.values;
    if (!isHash(documentHash)) return form.setFaults({ documentHash: "hash" });
    review.start(
      acts.report({
        registry: registryCode(registry),
        approach: approachCode(approach.approach),
        documentHash,
      }),
    );
  };
  return (
    <SmallForm
      title={t("ui.approach.report")}
      hint={t("console.approaches.reportHint")}
      submit={t("console.approaches.reportReview")}
      name="report"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      {approach.initialReport !== null && (
        <Alert color="gray" p="sm">
          {t("console.approaches.reportAgain")}
        </Alert>
      )}
      <DocumentHashInput
        label={t("console.approaches.reportDocument")}
        value={form.values.documentHash}
        onChange={(documentHash) => form.change({ documentHash })}
        error={form.faults.documentHash && t(`console.fault.${form.faults.documentHash}`)}
        testId="report-documentHash"
      />
    </SmallForm>
  );
}
