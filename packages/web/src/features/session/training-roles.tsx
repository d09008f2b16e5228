import { Alert, Badge, Skeleton, Stack, Text, UnstyledButton } from "@mantine/core";
import { IconSchool } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Signer } from "../../signing/signer.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { shortHex } from "../../ui/short-hex.ts";
import { localSigner } from "./local-signer.ts";
import { fetchTrainingKeys, type TrainingKey } from "./training-keys.ts";

type TrainingRolesProps = {
  readonly onSignIn: (signer: Signer, trainingId: string) => void;
};

/** The training country's roles, each with its key; on any other chain they do not exist. */
export function TrainingRoles({ onSignIn }: TrainingRolesProps) {
  const { t } = useTranslation();
  const keys = useQuery({ queryKey: ["training-keys"], queryFn: fetchTrainingKeys });
  return (
    <Stack>
      <Alert color="yellow" icon={<IconSchool />} p="sm">
        {t("session.training.notice")}
      </Alert>
      {keys.status === "pending" && [1, 2, 3, 4].map((row) => <Skeleton key={row} height={56} />)}
      {keys.status === "error" && (
        <ErrorState error={keys.error} onRetry={() => void keys.refetch()} />
      )}
      {byParty(keys.data ?? []).map(([party, roles]) => (
        <div key={party}>
          <Text size="sm" c="dimmed" mb={6}>
            {party === "" ? t("session.training.system") : t("session.training.party", { party })}
          </Text>
          <Stack gap={6}>
            {roles.map((key) => (
              <RoleChoice
                key={key.id}
                role={key}
                onChoose={() =>
                  onSignIn(localSigner({ ...key, kind: "training", name: key.label }), key.id)
                }
              />
            ))}
          </Stack>
        </div>
      ))}
    </Stack>
  );
}

const KNOWN_ROLES = [
  "registrar",
  "authority",
  "verifier",
  "party",
  "entity",
  "administrator",
] as const;

type RoleChoiceProps = { readonly role: TrainingKey; readonly onChoose: () => void };

function RoleChoice({ role, onChoose }: RoleChoiceProps) {
  const { t } = useTranslation();
  const known = KNOWN_ROLES.find((name) => name === role.role);
  const roleName = known === undefined ? role.role : t(`session.role.${known}`);
  return (
    <UnstyledButton
      className="choice"
      onClick={onChoose}
      data-testid={`training-role-${role.id}`}
      data-role={role.role}
      data-party={role.party}
    >
      <span style={{ fontWeight: 540 }}>{role.label}</span>
      <Badge color="gray">{roleName}</Badge>
      <span className="code quiet">{shortHex(role.address)}</span>
    </UnstyledButton>
  );
}

function byParty(
  keys: readonly TrainingKey[],
): readonly (readonly [party: string, keys: readonly TrainingKey[]])[] {
  const groups = Object.groupBy(keys, ({ party }) => party ?? "");
  return Object.entries(groups).map(([party, found]) => [party, found ?? []]);
}
