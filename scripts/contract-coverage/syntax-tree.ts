import solc from "solc";

/** A node of the compiler's syntax tree. Offsets are bytes of the UTF-8 text. */
export type SyntaxNode = {
  readonly nodeType: string;
  readonly start: number;
  readonly end: number;
  /** @returns the node under this name; undefined when there is none. */
  readonly child: (name: string) => SyntaxNode | undefined;
  /** @returns the nodes of the list under this name. */
  readonly children: (name: string) => readonly SyntaxNode[];
  /** @returns the text under this name, such as an operator; undefined when it is none. */
  readonly text: (name: string) => string | undefined;
  /** Every node directly below, in the compiler's order. */
  readonly all: () => readonly SyntaxNode[];
};

type RawNode = { readonly [name: string]: unknown };

/**
 * Parses one Solidity file on its own; what it imports is not looked at.
 * @throws Error with the compiler's message when it is not Solidity.
 */
export function parseSolidity(text: string): SyntaxNode {
  const input = {
    language: "Solidity",
    sources: { "parsed.sol": { content: text } },
    settings: { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } },
  };
  const withoutImports = { import: () => ({ contents: "" }) };
  const output = JSON.parse(solc.compile(JSON.stringify(input), withoutImports));
  const tree: unknown = output.sources?.["parsed.sol"]?.ast;
  if (isRawNode(tree)) return wrap(tree);
  throw new Error(`Solidity could not be parsed: ${JSON.stringify(output.errors)}`);
}

function wrap(raw: RawNode): SyntaxNode {
  const [start = 0, length = 0] = String(raw.src).split(":").map(Number);
  const at = (name: string): readonly SyntaxNode[] =>
    [raw[name]].flat().filter(isRawNode).map(wrap);
  return {
    nodeType: String(raw.nodeType),
    start,
    end: start + length,
    child: (name) => at(name)[0],
    children: at,
    text: (name) => (typeof raw[name] === "string" ? raw[name] : undefined),
    all: () => Object.keys(raw).flatMap(at),
  };
}

function isRawNode(value: unknown): value is RawNode {
  return typeof value === "object" && value !== null && "nodeType" in value;
}
