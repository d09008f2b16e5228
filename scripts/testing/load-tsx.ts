import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

// Node strips types but does not know JSX; the transformer is the one that Vite brings.
const vite = createRequire(new URL("../../packages/web/package.json", import.meta.url));
const rolldown = createRequire(vite.resolve("vite/package.json")).resolve("rolldown/utils");
const { transformSync } = await import(pathToFileURL(rolldown).href);

registerHooks({
  load(url, context, nextLoad) {
    if (/\.css$/.test(url)) return { format: "module", source: "", shortCircuit: true };
    if (!/\.tsx$/.test(url)) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const { code, errors } = transformSync(path, readFileSync(path, "utf8"), {
      jsx: { runtime: "automatic" },
    });
    if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`);
    return { format: "module", source: code, shortCircuit: true };
  },
});
