/** Where one serial's history is. */
export function itmoPath(id: string): string {
  return `/itmo/${encodeURIComponent(id)}`;
}

export function blockPath(id: string): string {
  return `/blocks/${encodeURIComponent(id)}`;
}

export function accountPath(address: string): string {
  return `/accounts/${encodeURIComponent(address)}`;
}

/** Where one version of an authorization is; versions are found by the name that they share. */
export function authorizationPath({ id, name }: { readonly id: string; readonly name: string }) {
  return `/authorizations/${encodeURIComponent(name)}/${encodeURIComponent(id)}`;
}

export function partyPath(code: string): string {
  return `/parties/${encodeURIComponent(code)}`;
}

export function searchPath(text: string): string {
  return `/search?q=${encodeURIComponent(text)}`;
}

/** Where a Party's part in a cooperative approach is. */
export function approachPath(approach: { readonly party: string; readonly approach: string }) {
  return `/approaches/${encodeURIComponent(approach.party)}/${encodeURIComponent(approach.approach)}`;
}

/** Where an activity is, by its id outside its registry, such as GHA01-STOVES. */
export function activityPath(activity: { readonly registry: string; readonly id: string }) {
  return `/activities/${encodeURIComponent(`${activity.registry}-${activity.id}`)}`;
}
