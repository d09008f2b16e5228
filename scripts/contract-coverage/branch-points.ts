import type { SyntaxNode } from "./syntax-tree.ts";

/** A place where the source goes one of two ways, or a block that is entered or not. */
export type BranchPoint = {
  /** What a reader finds there: `if`, `require`, `&&`, ... */
  readonly construct: string;
  /** Bytes of the condition, or of the block with its braces. */
  readonly start: number;
  readonly end: number;
  readonly ways: readonly ["true", "false"] | readonly ["entered"];
};

const CONDITION_OF: Readonly<Record<string, string>> = {
  IfStatement: "if",
  Conditional: "? :",
  ForStatement: "for",
  WhileStatement: "while",
  DoWhileStatement: "while",
};

/**
 * Finds every conditional jump that the source writes: `if`, `? :`, `require`, `assert`, loops, the
 * left operand of `&&` and `||` (which decides whether the right one is evaluated), and the clauses
 * of `try`. Jumps that the compiler adds, such as overflow checks, are not the source's.
 */
export function branchPoints(file: SyntaxNode): readonly BranchPoint[] {
  return bodies(file).flatMap(pointsBelow);
}

/** Conditions outside of bodies are constants, which no call decides. */
function bodies(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.nodeType === "FunctionDefinition" || node.nodeType === "ModifierDefinition") {
    return node.children("body");
  }
  return node.all().flatMap(bodies);
}

function pointsBelow(node: SyntaxNode): readonly BranchPoint[] {
  return [...pointsOf(node), ...node.all().flatMap(pointsBelow)];
}

function pointsOf(node: SyntaxNode): readonly BranchPoint[] {
  const statement = CONDITION_OF[node.nodeType];
  if (statement !== undefined) return twoWays(statement, node.child("condition"));
  switch (node.nodeType) {
    case "FunctionCall": {
      const called = node.child("expression")?.text("name") ?? "";
      const checks = called === "require" || called === "assert";
      return checks ? twoWays(called, node.child("arguments")) : [];
    }
    case "BinaryOperation": {
      const operator = node.text("operator") ?? "";
      const jumps = operator === "&&" || operator === "||";
      return jumps ? twoWays(operator, node.child("leftExpression")) : [];
    }
    case "TryCatchClause":
      return node.children("block").map(({ start, end }) => ({
        construct: "try clause",
        start,
        end,
        ways: ["entered"],
      }));
    default:
      return [];
  }
}

function twoWays(construct: string, condition: SyntaxNode | undefined): readonly BranchPoint[] {
  if (condition === undefined) return [];
  const { start, end } = condition;
  return [{ construct, start, end, ways: ["true", "false"] }];
}
