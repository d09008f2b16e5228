import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { createJournal, openJournal } from "./journal.ts";
import { formatLine, parseEntry, parseHeader } from "./journal-line.ts";
import { readJournal } from "./read-journal.ts";

const header = {
  format: 1,
  chain: "c",
  chainId: 62062,
  genesisHash: `0x${"00".repeat(32)}`,
} as const;
const entry = (block: number) => ({
  ...{ block, time: 1_700_000_000 + block },
  ...{ parent: `0x${"ab".repeat(32)}`, raw: "0x02f8" },
});

describe("the chain's journal", () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-journal-"));
    path = join(folder, "journal");
    await createJournal(path, header);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const append = async (...blocks: number[]) => {
    const journal = await openJournal(path, (await readJournal(path)).validBytes);
    for (const block of blocks) await journal.append(entry(block));
    await journal.close();
  };

  it("gives back what was appended, over several openings", async () => {
    await append(1, 2);
    await append(3);
    const { header: read, entries, tornBytes } = await readJournal(path);
    expect(read).to.deep.equal(header);
    expect(entries).to.deep.equal([entry(1), entry(2), entry(3)]);
    expect(tornBytes).to.equal(0);
  });

  it("leaves out a torn last line, wherever it was cut", async () => {
    await append(1, 2);
    const whole = await readFile(path);
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let end = lastLine; end < whole.length; end += 1) {
      await writeFile(path, whole.subarray(0, end));
      const { entries, tornBytes } = await readJournal(path);
      expect(entries).to.deep.equal([entry(1)]);
      expect(tornBytes).to.equal(end - lastLine);
    }
  });

  it("leaves out a last line that a power cut filled with zeros", async () => {
    await append(1);
    const zeros = Buffer.concat([await readFile(path), Buffer.alloc(40), Buffer.from("}\n")]);
    await writeFile(path, zeros);
    expect((await readJournal(path)).entries).to.deep.equal([entry(1)]);
  });

  it("overwrites what a failed append left behind", async () => {
    const { validBytes } = await readJournal(path);
    await writeFile(path, "half a line", { flag: "a" });
    const journal = await openJournal(path, validBytes);
    await journal.append(entry(1));
    await journal.close();
    expect((await readJournal(path)).entries).to.deep.equal([entry(1)]);
  });

  it("says what to do when an entry cannot be written", async () => {
    const journal = await openJournal(path, (await readJournal(path)).validBytes);
    await journal.close();
    const error = await journal.append(entry(1)).catch((thrown) => thrown);
    expect(error.code).to.equal("CHAIN_UNREACHABLE");
    expect(error.message).to.contain(path);
    expect(error.remedy).to.contain("disk");
  });

  it("refuses a line whose content was changed", () => {
    const line = formatLine(entry(7));
    expect(parseEntry(line)).to.deep.equal(entry(7));
    expect(parseEntry(line.replace("0x02f8", "0x02f9"))).to.equal(undefined);
    expect(parseHeader(line)).to.equal(undefined);
  });
});
