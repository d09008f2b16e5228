import { Registry } from "./refs.ts";

Registry.implement({
  fields: (t) => ({
    code: t.exposeID("code"),
    name: t.exposeString("name"),
    openedAt: t.expose("openedAt", { type: "DateTime" }),
  }),
});
