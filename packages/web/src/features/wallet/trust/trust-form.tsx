import { Stack } from "@mantine/core";
import { address } from "@sixtwo/domain";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "../../../transaction/use-review.ts";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { RecipientSelect } from "../recipient-select.tsx";
import { useWallet } from "../wallet-context.ts";
import { useTrustActs } from "./use-trust-acts.tsx";
import { useTrusts } from "./use-trusts.ts";

/** Names a further counterparty. */
export function TrustForm({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  const { account } = useWallet();
  const acts = useTrustActs();
  const { rows } = useTrusts();
  const [chosen, setChosen] = useState("");
  const known = rows.some(({ counterparty }) => counterparty === chosen);
  const why = known
    ? t("wallet.trust.known")
    : chosen === ""
      ? t("wallet.trust.counterpartyMissing")
      : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (why === null) {
      review.start(acts.change({ counterparty: address(chosen), trusted: true }));
    }
  };
  return (
    <Panel title={t("wallet.trust.add")}>
      <form onSubmit={submit} data-testid="trust-form">
        <Stack>
          <RecipientSelect
            label={t("wallet.trust.counterparty")}
            holder={account.address}
            value={chosen}
            onChange={setChosen}
            testId="trust-counterparty"
          />
          <GuardedButton type="submit" why={why} testId="trust-review">
            {t("wallet.trust.review")}
          </GuardedButton>
        </Stack>
      </form>
    </Panel>
  );
}
