import { readdirSync } from "node:fs";
import { expect } from "chai";
import type { Abi } from "viem";
import { systemAbi } from "./abi.ts";

const FOLDER = new URL("./artifacts/", import.meta.url);

describe("the events and errors of all contracts together", () => {
  it("have in every contract what goes by their names", async () => {
    const known = new Map<string, string>(
      systemAbi.map((item) => [item.name, JSON.stringify(item)]),
    );
    const items = (await abisOfArtifacts()).flatMap((abi) =>
      abi.filter(({ type }) => type === "event" || type === "error"),
    );
    expect(items.length).to.be.greaterThan(200);
    for (const item of items) {
      const name = "name" in item ? item.name : "";
      expect(known.get(name ?? ""), name).to.equal(JSON.stringify(item));
    }
  });
});

async function abisOfArtifacts(): Promise<readonly Abi[]> {
  const files = readdirSync(FOLDER).filter((file) => !file.includes("bytecode"));
  const modules = await Promise.all(files.map((file) => import(new URL(file, FOLDER).href)));
  return modules.flatMap((module) => Object.values(module) as Abi[]); // a generated file exports its ABI alone
}
