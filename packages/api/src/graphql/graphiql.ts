const EXAMPLE = `# Every answer also exists as of a chain block or a date.
{
  blocks(first: 10, asOf: { date: "2030-12-31T23:59:59Z" }) {
    totalCount
    nodes { id first last quantity state holder { name } }
  }
}
`;

/** How GraphiQL opens. */
export const GRAPHIQL = {
  title: "Explorer API",
  defaultQuery: EXAMPLE,
  subscriptionsProtocol: "SSE",
} as const;
