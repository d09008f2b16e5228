import { Alert, Stack } from "@mantine/core";
import { partyCode, type Refusal, registryCode } from "@sixtwo/domain";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useConsole } from "../console-context.ts";
import { useTypedForm } from "../use-typed-form.ts";
import { AuthorizationLimitFields } from "./authorization-limit-fields.tsx";
import { AuthorizationPurposeFields } from "./authorization-purpose-fields.tsx";
import { AuthorizationScopeFields } from "./authorization-scope-fields.tsx";
import { newAuthorizationValues, readAuthorization } from "./read-authorization.ts";
import { useAuthorizeAct } from "./use-authorize-act.tsx";
import { useAuthorizeBarrier } from "./use-authorize-barrier.ts";
import { usePartyApproaches } from "./use-party-approaches.ts";

/** Publishes a version of an authorization, with all its terms. */
export function AuthorizePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { registry, party } = useConsole();
  const approaches = usePartyApproaches(party);
  const authorizeAct = useAuthorizeAct();
  const typed = useTypedForm(() => newAuthorizationValues(new Date().toISOString().slice(0, 10)));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form: typeof typed = {
    ...typed,
    change: (part) => {
      setRefusal(null); // it was about other terms
      typed.change(part);
    },
  };
  const review = useReview();
  const barrier = useAuthorizeBarrier(form.values.approach, approaches);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (barrier !== null) return;
    const reading = readAuthorization(partyCode(party), form.values);
    setRefusal(reading.ok ? null : reading.refusal);
    if (!reading.ok) return form.setFaults(reading.faults);
    review.start(authorizeAct({ registry: registryCode(registry), terms: reading.terms }));
  };
  const close = () => {
    review.close();
    if (review.state.step === "done") void navigate("/console/authorizations");
  };
  return (
    <form onSubmit={submit} noValidate data-testid="authorize-form">
      <Stack gap={28} maw={860}>
        <Link className="link" to="/console/authorizations">
          {t("console.authorize.back")}
        </Link>
        <Panel title={t("console.authorize.title")}>
          <AuthorizationPurposeFields form={form} approaches={approaches} />
        </Panel>
        <Panel title={t("console.authorize.limits")}>
          <AuthorizationLimitFields form={form} />
        </Panel>
        <Panel title={t("console.authorize.scope")}>
          <AuthorizationScopeFields form={form} />
        </Panel>
        {refusal !== null && (
          <Alert color="orange" title={refusal.message} data-testid="refusal">
            {refusal.remedy}
          </Alert>
        )}
        <GuardedButton type="submit" why={barrier} testId="authorize-review">
          {t("console.authorize.review")}
        </GuardedButton>
      </Stack>
      <ReviewDialog review={{ ...review, close }} />
    </form>
  );
}
