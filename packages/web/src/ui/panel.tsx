import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

type PanelProps = {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** True for a table that reaches the panel's edges. */
  readonly flush?: boolean;
};

/** A titled part of a page. */
export function Panel({ title, aside, children, flush = false }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className="panel-head">
          <Title order={2} id={id}>
            {title}
          </Title>
          {aside}
        </div>
      )}
      {flush ? children : <div className="panel-body">{children}</div>}
    </section>
  );
}
