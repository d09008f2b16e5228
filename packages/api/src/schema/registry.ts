import { DEFAULT_POLICY, registryCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { Policy, Registry } from "./refs.ts";

Registry.implement({
  fields: (t) => ({
    code: t.exposeID("code"),
    name: t.exposeString("name"),
    openedAt: t.expose("openedAt", { type: "DateTime" }),
    policy: t.field({
      type: Policy,
      description: "How its Party runs it now.",
      resolve: async ({ code }, _, { load }) =>
        (await load.policy(code)) ?? { ...DEFAULT_POLICY, setBy: null, setAt: null },
    }),
  }),
});

builder.queryField("registry", (t) =>
  t.field({
    type: Registry,
    nullable: true,
    args: { code: t.arg.id({ required: true }) },
    resolve: (_root, { code }, { load }) => load.registry(registryCode(code)),
  }),
);
