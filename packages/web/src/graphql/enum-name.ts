/** How GraphQL spells a name of the domain: "court-order" is COURT_ORDER. */
export type GraphqlName<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${GraphqlName<Rest>}`
  : Uppercase<Name>;

/** How the domain spells an enum value of GraphQL. */
export type DomainName<Value extends string> = Value extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}-${DomainName<Rest>}`
  : Lowercase<Value>;

export function graphqlName<Name extends string>(name: Name): GraphqlName<Name> {
  return name.replaceAll("-", "_").toUpperCase() as GraphqlName<Name>; // as the type spells it
}

export function domainName<Value extends string>(value: Value): DomainName<Value> {
  return value.replaceAll("_", "-").toLowerCase() as DomainName<Value>; // as the type spells it
}
