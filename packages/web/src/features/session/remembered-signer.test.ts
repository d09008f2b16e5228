import { expect } from "chai";
import { recallSigner, rememberSigner } from "./remembered-signer.ts";

describe("remembered signer", () => {
  it("remembers a training role by its id alone", () => {
    const storage = memory();
    rememberSigner(storage, { kind: "training", id: "XXA-registrar" });
    expect(storage.text()).to.equal('{"kind":"training","id":"XXA-registrar"}');
    expect(recallSigner(storage)).to.deep.equal({ kind: "training", id: "XXA-registrar" });
  });

  it("remembers that a wallet was connected", () => {
    const storage = memory();
    rememberSigner(storage, { kind: "injected" });
    expect(recallSigner(storage)).to.deep.equal({ kind: "injected" });
  });

  it("remembers nobody after signing out", () => {
    const storage = memory();
    rememberSigner(storage, { kind: "injected" });
    rememberSigner(storage, null);
    expect(recallSigner(storage)).to.equal(null);
  });

  for (const text of ["not JSON", "7", "{}", '{"kind":"training"}', '{"kind":"browser"}']) {
    it(`takes ${text} for nobody`, () => {
      const storage = memory();
      storage.setItem("sixtwo-signer", text);
      expect(recallSigner(storage)).to.equal(null);
    });
  }
});

function memory() {
  let item: string | null = null;
  return {
    getItem: () => item,
    setItem: (_name: string, value: string) => {
      item = value;
    },
    removeItem: () => {
      item = null;
    },
    text: () => item,
  };
}
