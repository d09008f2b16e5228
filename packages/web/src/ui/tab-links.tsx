import { useEffect, useRef } from "react";
import { NavLink, useLocation } from "react-router";

type TabLink = { readonly to: string; readonly label: string; readonly end?: boolean };

/** Of the tab before, so that a reader sees that there is one. */
const MARGIN = 48;

type TabLinksProps = { readonly label: string; readonly links: readonly TabLink[] };

/** The parts of a section, each with an address of its own. */
export function TabLinks({ label, links }: TabLinksProps) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the tabs are wider than the screen.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>("[aria-current='page']");
    if (pathname !== "" && nav.current && current) {
      nav.current.scrollLeft = current.offsetLeft - nav.current.offsetLeft - MARGIN;
    }
  }, [pathname]);
  return (
    <nav className="tabs" aria-label={label} ref={nav}>
      {links.map(({ to, label: text, end = false }) => (
        <NavLink key={to} to={to} end={end}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
