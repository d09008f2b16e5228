/** How far the GraphQL API trusts whoever asks. */
export type GraphqlSettings = {
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Answers known operations only: the web application's and the examples. */
  readonly persistedOnly: boolean;
  /** Subscriptions at a time of one client address. */
  readonly subscriptionsPerClient: number;
  /**
   * Megabytes of answers that are kept for as long as the mirror does not move, or a second for what
   * is not of the chain; 0 for none.
   */
  readonly responseCacheMegabytes: number;
};

export const GRAPHQL_DEFAULTS: GraphqlSettings = {
  introspection: true,
  persistedOnly: false,
  subscriptionsPerClient: 50,
  responseCacheMegabytes: 0,
};
