import { Link } from "react-router";
import type { UnitDifferenceRowFragment } from "../../../graphql/generated/operations.ts";
import { blockPath } from "../../../ui/paths.ts";

/** A unit by our key, with its block where the chain has one. */
export function UnitName({ unit: { key, block } }: { readonly unit: UnitDifferenceRowFragment }) {
  const name = key.slice(key.indexOf(":") + 1);
  if (block === null) return <span className="code">{name}</span>;
  return (
    <Link className="link code" to={blockPath(block)}>
      {name}
    </Link>
  );
}
