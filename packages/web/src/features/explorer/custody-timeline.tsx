import { useTranslation } from "react-i18next";
import type { ActionRowFragment } from "../../graphql/generated/operations.ts";
import { AccountLink } from "../../ui/account-link.tsx";
import { ActionName } from "../../ui/action-name.tsx";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { type Fact, Facts } from "../../ui/facts.tsx";
import { HexText } from "../../ui/hex-text.tsx";
import { SerialRange } from "../../ui/serial-range.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type CustodyTimelineProps = { readonly actions: readonly ActionRowFragment[] };

/** What happened to a serial, oldest first, each with the transaction that proves it. */
export function CustodyTimeline({ actions }: CustodyTimelineProps) {
  return (
    <ol className="timeline" data-testid="custody">
      {actions.map((action) => (
        <li key={action.id} data-testid="custody-entry" data-kind={action.kind}>
          <div className="timeline-head">
            <ActionName action={action} />
            <span className="quiet">
              <DateTime value={action.at} />
            </span>
          </div>
          <Details action={action} />
        </li>
      ))}
    </ol>
  );
}

function Details({ action }: { readonly action: ActionRowFragment }) {
  const { t } = useTranslation();
  const { from, to, authorization, at, effectiveAt } = action;
  const facts: Fact[] = [
    {
      label: to === null ? t("ui.holder") : t("ui.from"),
      value: from === null ? null : <AccountLink account={from} />,
    },
    { label: t("ui.toAccount"), value: to === null ? null : <AccountLink account={to} /> },
    {
      label: t("ui.authorization"),
      value: authorization === null ? null : <AuthorizationLink authorization={authorization} />,
    },
    {
      label: t("explorer.itmo.effective"),
      value:
        effectiveAt.slice(0, 10) === at.slice(0, 10) ? null : (
          <DateTime value={effectiveAt} precision="day" />
        ),
    },
    {
      label: t("explorer.itmo.together"),
      value: (
        <>
          <Tonnes value={action.quantity} metric={action.metric} />
          <br />
          <SerialRange first={action.first} last={action.last} />
        </>
      ),
    },
    {
      label: t("ui.transaction"),
      value: (
        <>
          <HexText value={action.transaction} />{" "}
          <span className="quiet">
            {t("shell.chainBlock", { height: String(action.chainBlock) })}
          </span>
        </>
      ),
    },
  ];
  return <Facts facts={facts} />;
}
