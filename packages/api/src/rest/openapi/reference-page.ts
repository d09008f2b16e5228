type Shown = { readonly [key: string]: unknown };
type Document = {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, object>>;
};

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #ccc; }
h2 { margin-top: 3rem; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #16181c; } a { color: #8ab4ff; } th, td { border-color: #444; } }`;

/** The OpenAPI document as a page without scripts, for people. */
export function referencePage(document: Document): string {
  const paths = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(path, method, read(operation))),
  );
  const { title, description } = document.info;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${safe(title)}</h1>
<p>${safe(description)} For programs: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
${paths.join("\n")}
</main>
</html>`;
}

function section(path: string, method: string, operation: Shown): string {
  const isLink = method === "get" && !path.includes("{");
  const parameters = list(operation.parameters).map((parameter) =>
    row([code(parameter.name), safe(parameter.description), code(parameter.example)]),
  );
  const answers = Object.entries(read(operation.responses)).map(([status, answer]) =>
    row([code(status), safe(read(answer).description), mediaTypes(read(answer))]),
  );
  return `<h2>${safe(operation.summary)}</h2>
<p><code>${method.toUpperCase()} ${isLink ? `<a href="${safe(path)}">${safe(path)}</a>` : safe(path)}</code></p>
<p>${safe(operation.description)}</p>
${table(["Parameter", "Meaning", "Example"], parameters)}
${table(["Status", "Answer", "Media types"], answers)}`;
}

function mediaTypes({ content }: Shown): string {
  return Object.keys(read(content)).map(code).join("<br>");
}

function table(heads: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return "";
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function code(value: unknown): string {
  return value === undefined ? "" : `<code>${safe(value)}</code>`;
}

function safe(value: unknown): string {
  return String(value ?? "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function read(value: unknown): Shown {
  return typeof value === "object" && value !== null ? (value as Shown) : {}; // an object, as just asked
}

function list(value: unknown): readonly Shown[] {
  return Array.isArray(value) ? value.map(read) : [];
}
