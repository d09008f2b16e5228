import { useTranslation } from "react-i18next";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { BlockStatus } from "../../ui/block-status.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SerialRange } from "../../ui/serial-range.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import type { MoveBlock } from "./domain-move.ts";

/** The block that is about to be moved. */
export function MoveSubject({ block }: { readonly block: MoveBlock }) {
  const { t } = useTranslation();
  const { authorization } = block;
  return (
    <Panel title={t("ui.block")}>
      <Facts
        facts={[
          { label: t("ui.serials"), value: <SerialRange first={block.first} last={block.last} /> },
          {
            label: t("ui.quantity"),
            value: <Tonnes value={block.quantity} metric={block.metric} />,
          },
          { label: t("ui.state"), value: <BlockStatus block={block} /> },
          {
            label: t("ui.authorization"),
            value: (
              <>
                <AuthorizationLink authorization={authorization} />
                {authorization !== null && (
                  <span className="quiet"> ({authorization.purposes.join(", ")})</span>
                )}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
