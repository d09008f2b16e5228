import { SimpleGrid, Stack, Switch } from "@mantine/core";
import { type PartyPolicy, registryCode } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { useReview } from "../../../transaction/use-review.ts";
import { useConsole } from "../console-context.ts";
import { SmallForm } from "../small-form.tsx";
import { useTypedForm } from "../use-typed-form.ts";
import { DurationField } from "./duration-field.tsx";
import { changesByTwo, type PolicyValues, policyValues, readPolicy } from "./read-policy.ts";
import { usePolicyLines } from "./use-policy-lines.tsx";

const TWO = ["issueByTwo", "authorizeByTwo", "revokeByTwo"] as const;
const DURATIONS = ["requestLifetime", "sendDelay", "recallDelay"] as const;

/** Changes how the Party runs the registry. */
export function PolicyForm({ policy }: { readonly policy: PartyPolicy }) {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const lines = usePolicyLines();
  const form = useTypedForm<PolicyValues>(() => policyValues(policy));
  const { values, faults, change } = form;
  const review = useReview();
  const submit = () => {
    const reading = readPolicy(values);
    if (!reading.ok) return form.setFaults(reading.faults);
    const terms = { registry: registryCode(registry), policy: reading.terms };
    review.start({
      title: t("console.policy.title"),
      facts: [{ label: t("console.registry"), value: registry }, ...lines(reading.terms)],
      byTwo: changesByTwo(policy, reading.terms),
      prepare: (chain, deployment) => chain.prepareSetPolicy(deployment, terms),
    });
  };
  return (
    <SmallForm
      title={t("console.policy.title")}
      submit={t("console.policy.review")}
      name="policy"
      why={barrier}
      review={review}
      onSubmit={submit}
    >
      <Switch.Group
        label={t("console.policy.twoPeople")}
        value={TWO.filter((name) => values[name])}
        onChange={(chosen) =>
          change({
            issueByTwo: chosen.includes("issueByTwo"),
            authorizeByTwo: chosen.includes("authorizeByTwo"),
            revokeByTwo: chosen.includes("revokeByTwo"),
          })
        }
      >
        <Stack gap="sm" mt="xs">
          {TWO.map((name) => (
            <Switch
              key={name}
              value={name}
              label={t(`console.policy.${name}`)}
              data-testid={`policy-${name}`}
            />
          ))}
        </Stack>
      </Switch.Group>
      <Switch
        label={t("console.policy.verifiedOnly")}
        description={t("console.policy.verifiedOnlyHint")}
        checked={values.verifiedOnly}
        onChange={(event) => change({ verifiedOnly: event.currentTarget.checked })}
        data-testid="policy-verifiedOnly"
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" verticalSpacing="md">
        {DURATIONS.map((name) => (
          <DurationField
            key={name}
            label={t(`console.policy.${name}`)}
            description={t(`console.policy.${name}Hint`)}
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
            error={faults[name] && t(`console.fault.${faults[name]}`)}
            testId={`policy-${name}`}
          />
        ))}
      </SimpleGrid>
    </SmallForm>
  );
}
