type Parameter = object;

/** A GET without a schema of its own for parameters. */
export function get(summary: string, responses: object, parameters: readonly Parameter[] = []) {
  return { get: { summary, parameters, responses } };
}

/** A part of the path. */
export function inPath(name: string, pattern: string, description: string): Parameter {
  return { name, in: "path", required: true, description, schema: { type: "string", pattern } };
}

/** An answer in JSON, or in another form of it. */
export function json(description: string, schema: object, type = "application/json") {
  return { description, content: { [type]: { schema } } };
}
