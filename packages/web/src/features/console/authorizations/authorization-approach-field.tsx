import { Alert, NativeSelect } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useConsole } from "../console-context.ts";
import { type FormState, fieldProps } from "../field-props.ts";
import type { AuthorizationValues } from "./read-authorization.ts";
import type { PartyApproaches } from "./use-party-approaches.ts";

type ApproachFieldProps = {
  readonly form: FormState<AuthorizationValues>;
  readonly approaches: PartyApproaches;
};

/** Under which of the Party's approaches, each with how it stands. */
export function AuthorizationApproachField({ form, approaches }: ApproachFieldProps) {
  const { t } = useTranslation();
  const options = (approaches ?? []).map(({ approach, title, status }) => ({
    value: approach,
    label: `${approach} ${title} (${t(`terms.approachStatus.${status}`)})`,
  }));
  return (
    <NativeSelect
      label={t("ui.approach.approach")}
      data={[{ value: "", label: t("console.choose") }, ...options]}
      {...fieldProps(form, "approach", { t, form: "authorize" })}
    />
  );
}

type ApproachNoticeProps = {
  readonly chosen: string;
  readonly approaches: PartyApproaches;
};

/** Says plainly when there is no approach to authorize under, or what the chosen one does not allow. */
export function ApproachNotice({ chosen, approaches }: ApproachNoticeProps) {
  const { t } = useTranslation();
  const { party } = useConsole();
  if (approaches === undefined) return null;
  const status = approaches.find(({ approach }) => approach === chosen)?.status;
  if (status === "ACTIVE" || (status === undefined && approaches.length > 0)) return null;
  return (
    <Alert color={status === "DRAFT" ? "blue" : "orange"} icon={<IconInfoCircle />} p="sm">
      {status === undefined
        ? t("console.authorize.noApproach", { party })
        : t(`console.authorize.approachIs.${status}`, { approach: chosen })}{" "}
      <Link
        className="link"
        to={status === undefined ? "/console/approaches" : `/console/approaches/${chosen}`}
      >
        {t("console.authorize.toApproaches")}
      </Link>
    </Alert>
  );
}
