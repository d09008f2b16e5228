import { useTranslation } from "react-i18next";
import type { ApproachFactsFragment } from "../graphql/generated/operations.ts";
import { AccountLink } from "./account-link.tsx";
import { Facts } from "./facts.tsx";
import { Rate } from "./rate.tsx";
import { Tonnes } from "./tonnes.tsx";

type LevyFactsProps = { readonly levies: ApproachFactsFragment["levies"] };

/** What is set aside of each quantity that comes under an approach, and where it goes. */
export function LevyFacts({ levies }: LevyFactsProps) {
  const { t } = useTranslation();
  if (levies.length === 0) return <span className="quiet">{t("ui.approach.noLevies")}</span>;
  return (
    <Facts
      facts={levies.map(({ kind, rate, taken, account }) => ({
        label: t(`terms.levy.${kind}`),
        value: (
          <>
            <Rate value={rate} />
            <span className="quiet">
              , <Tonnes value={taken} /> {t("ui.approach.taken")}
            </span>
            {account !== null && (
              <span style={{ display: "block" }}>
                <AccountLink account={account} />
              </span>
            )}
          </>
        ),
      }))}
    />
  );
}
