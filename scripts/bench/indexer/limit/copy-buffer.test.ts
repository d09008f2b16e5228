import { expect } from "chai";
import { createCopyBuffer } from "../../../../bench/limit/copy-buffer.ts";

const HEADER = `${Buffer.from("PGCOPY\n\xff\r\n\0", "latin1").toString("hex")}0000000000000000`;

describe("binary COPY of the limit reference", () => {
  it("writes a row of every type as PostgreSQL documents it", () => {
    const buffer = createCopyBuffer();
    buffer.row(5);
    buffer.int4(7);
    buffer.int8(-1n);
    buffer.bytea("c0ffee");
    buffer.time(946_684_801);
    buffer.numeric(120_000_005);
    expect(buffer.rows()).to.equal(1);
    expect(buffer.take().toString("hex")).to.equal(
      [
        HEADER,
        "0005",
        "0000000400000007",
        "00000008ffffffffffffffff",
        "00000003c0ffee",
        "0000000800000000000f4240",
        // 3 digits, weight 2, positive, no fraction: 1, 2000, 5
        "0000000e00030002000000000001" + "07d00005",
        "ffff",
      ].join(""),
    );
  });

  it("writes zero and numbers beyond 64 bits", () => {
    const buffer = createCopyBuffer();
    buffer.row(2);
    buffer.numeric(0);
    buffer.numeric(10n ** 40n);
    const text = buffer.take().toString("hex").slice(HEADER.length);
    const large = `0000001e000b000a000000000001${"0000".repeat(10)}`;
    expect(text).to.equal(`0002${"00000008" + "0000ffff00000000"}${large}ffff`);
  });

  it("begins anew once its rows were taken, and grows with them", () => {
    const buffer = createCopyBuffer();
    for (let row = 0; row < 200_000; row += 1) {
      buffer.row(1);
      buffer.bytea("ab".repeat(32));
    }
    expect(buffer.take().length).to.equal(19 + 200_000 * 38 + 2);
    expect(buffer.rows()).to.equal(0);
    expect(buffer.take().toString("hex")).to.equal(`${HEADER}ffff`);
  });
});
