/** True on the explorer's pages, which stand at the root beside the wallet and the console. */
export function isExplorerPath(pathname: string): boolean {
  return !/^\/(wallet|console)(\/|$)/.test(pathname);
}
