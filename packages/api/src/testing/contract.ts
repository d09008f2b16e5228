// biome-ignore lint/correctness/noUndeclaredDependencies: only tests import this file
import { Ajv2020 } from "ajv/dist/2020.js";
// biome-ignore lint/correctness/noUndeclaredDependencies: only tests import this file
import addFormats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;
type Media = Readonly<Record<string, { readonly schema: Schema }>>;
type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly responses: Readonly<Record<string, { readonly content?: Media }>>;
};
type Document = {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: Schema;
};

/** An answer that the OpenAPI document allows. */
export type Checked = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, when it is JSON of any kind. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by literal expectations
  readonly json: any;
};

/**
 * Asks as a program would, and holds every answer against the served OpenAPI document: its status,
 * its media type and its body.
 */
export function contractOf(api: { readonly url: string }) {
  let loading: Promise<Document> | undefined;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const document = () => {
    loading ??= fetch(`${api.url}/api/v1/openapi.json`).then(
      (answer) => answer.json() as Promise<Document>,
    );
    return loading;
  };
  const operationAt = async (path: string): Promise<Operation> => {
    const { paths } = await document();
    const found = Object.entries(paths).find(([template]) => matches(template, path));
    if (found === undefined) throw new Error(`The OpenAPI document has no path ${path}.`);
    return found[1].get;
  };
  const check = async (schema: Schema, value: unknown) => {
    const { components } = await document();
    const isValid = ajv.validate({ ...schema, components }, value);
    return isValid
      ? []
      : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return {
    document,
    /** Asks, and refuses an answer that the document does not have. */
    get: async (path: string, headers: Record<string, string> = {}): Promise<Checked> => {
      const answer = await fetch(`${api.url}${path}`, { headers });
      const text = await answer.text();
      const { responses } = await operationAt(new URL(path, api.url).pathname);
      const response = responses[String(answer.status)];
      if (response === undefined)
        throw new Error(`${path}: ${answer.status} is not foreseen: ${text}`);
      const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
      const media = response.content?.[type];
      if (response.content !== undefined && media === undefined) {
        throw new Error(`${path}: ${type} is not foreseen for ${answer.status}.`);
      }
      const isJson = /json$/.test(type) && !type.includes("ndjson");
      const json: unknown = isJson && text !== "" ? JSON.parse(text) : undefined;
      if (media !== undefined && json !== undefined) {
        const wrong = await check(media.schema, json);
        if (wrong.length > 0) throw new Error(`${path}: not as described: ${wrong.join("; ")}`);
      }
      return { status: answer.status, headers: answer.headers, text, json };
    },
    /** Why the document refuses a parameter's value; empty when it allows it. */
    refusals: async (path: string, name: string, value: string) => {
      const { parameters = [] } = await operationAt(path);
      const parameter = parameters.find((one) => one.name === name);
      return parameter === undefined ? ["no such parameter"] : check(parameter.schema, value);
    },
  };
}

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/\{[^}]+\}/g, "[^/]+").replaceAll(".", String.raw`\.`);
  return new RegExp(`^${pattern}$`).test(path);
}
