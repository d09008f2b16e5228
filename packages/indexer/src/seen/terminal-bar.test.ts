import { expect } from "chai";
import { createTerminalBar } from "./terminal-bar.ts";

/** What a terminal would show after all that was written to it. */
function screenAfter(written: string): string {
  const lines: string[] = [];
  for (const line of written.split("\n")) lines.push(line.split("\r\u001b[2K").at(-1) ?? "");
  return lines.join("\n");
}

describe("createTerminalBar", () => {
  let written = "";
  const terminal = {
    columns: 30,
    write: (text: string) => {
      written += text;
    },
  };
  beforeEach(() => {
    written = "";
  });

  it("changes one line in place", () => {
    const bar = createTerminalBar(terminal);
    bar.show((columns) => `1 of ${columns}`);
    bar.show((columns) => `2 of ${columns}`);
    expect(screenAfter(written)).to.equal("2 of 30");
    const before = written;
    bar.show((columns) => `2 of ${columns}`);
    expect(written).to.equal(before);
  });

  it("stays below what else is written", () => {
    const bar = createTerminalBar(terminal);
    bar.show(() => "half");
    bar.above(() => terminal.write("a log line\n"));
    expect(screenAfter(written)).to.equal("a log line\nhalf");
    bar.show(() => "all");
    expect(screenAfter(written)).to.equal("a log line\nall");
  });

  it("leaves the terminal clean", () => {
    const bar = createTerminalBar(terminal);
    bar.clear();
    bar.above(() => terminal.write("first\n"));
    expect(written).to.equal("first\n");
    bar.show(() => "half");
    terminal.write("^C");
    bar.clear();
    bar.above(() => terminal.write("last\n"));
    expect(screenAfter(written)).to.equal("first\nlast\n");
  });

  it("takes a terminal of unknown width for one of 80 columns", () => {
    createTerminalBar({ write: terminal.write }).show(String);
    expect(screenAfter(written)).to.equal("80");
  });
});
