import { Code, Collapse, Stack, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Call } from "@sixtwo/chain";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useRegistry } from "../registry/registry-context.ts";
import type { Signer } from "../signing/signer.ts";
import { Facts } from "../ui/facts.tsx";
import { HexText } from "../ui/hex-text.tsx";
import { callText } from "./call-text.ts";

type TechnicalDetailsProps = { readonly call: Call; readonly signer: Signer | null };

/** The transaction as the chain sees it, for those who check. */
export function TechnicalDetails({ call, signer }: TechnicalDetailsProps) {
  const { t } = useTranslation();
  const { contracts } = useRegistry();
  const [opened, { toggle }] = useDisclosure(false);
  const contract = Object.entries(contracts).find(([, address]) => address === call.to)?.[0];
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <UnstyledButton onClick={toggle} aria-expanded={opened} fz="sm" c="dimmed">
        <Chevron size={15} style={{ verticalAlign: "-3px" }} /> {t("transaction.technical")}
      </UnstyledButton>
      <Collapse expanded={opened}>
        <Stack gap="sm" pt="sm">
          <Facts
            narrow
            facts={[
              {
                label: t("transaction.signer"),
                value: signer === null ? null : <HexText value={signer.address} full />,
              },
              {
                label: t("transaction.contract"),
                value: (
                  <>
                    {contract} <HexText value={call.to} full />
                  </>
                ),
              },
              { label: t("transaction.function"), value: <Code>{call.functionName}</Code> },
            ]}
          />
          <Code block style={{ maxHeight: 220, overflow: "auto" }}>
            {callText(call.args)}
          </Code>
        </Stack>
      </Collapse>
    </div>
  );
}
