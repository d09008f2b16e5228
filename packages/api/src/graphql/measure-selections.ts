import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** How a query's fields are measured. */
export type Measure = {
  /** The measure of a field, from that of the fields in it. */
  readonly ofField: (field: FieldNode, inner: number) => number;
  /** The measure of fields side by side. */
  readonly together: (measures: readonly number[]) => number;
};

type Selecting = { readonly selectionSet?: SelectionSetNode | undefined };

/** Measures an operation through its fragments. Each fragment is measured once, so that no spelling makes this slow. */
export function measureSelections(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  { ofField, together }: Measure,
): number {
  const known = new Map<string, number>();
  return ofSelections(operation);

  function ofSelections({ selectionSet }: Selecting): number {
    const measures = (selectionSet?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection);
      return ofField(selection, ofSelections(selection));
    });
    return together(measures);
  }

  function ofFragment(name: string): number {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, 0); // a fragment that spreads itself is refused by GraphQL's own rule
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const measure = fragment ? ofSelections(fragment) : 0;
    known.set(name, measure);
    return measure;
  }
}
