import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** A way down from the field that is resolved, such as to `edges`, and from there to `node`. */
export type FieldPath = readonly string[];

/**
 * The names of the fields that a query asks for at the end of a path. A field that a directive leaves out
 * counts too: it only makes more be read.
 */
export function selectedFields(info: GraphQLResolveInfo, path: FieldPath): ReadonlySet<string> {
  const start = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const end = path.reduce<readonly SelectionSetNode[]>(
    (sets, name) =>
      fieldsOf(sets, info)
        .filter((field) => field.name.value === name)
        .flatMap(({ selectionSet }) => selectionSet ?? []),
    start,
  );
  return new Set(fieldsOf(end, info).map(({ name }) => name.value));
}

function fieldsOf(
  sets: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  const within = (selection: SelectionNode): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], info);
    const fragment = info.fragments[selection.name.value];
    return fragment === undefined ? [] : fieldsOf([fragment.selectionSet], info);
  };
  return sets.flatMap(({ selections }) => selections.flatMap(within));
}
