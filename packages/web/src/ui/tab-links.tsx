import { NavLink } from "react-router";

type TabLink = { readonly to: string; readonly label: string; readonly end?: boolean };

type TabLinksProps = { readonly label: string; readonly links: readonly TabLink[] };

/** The parts of a section, each with an address of its own. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {links.map(({ to, label: text, end = false }) => (
        <NavLink key={to} to={to} end={end}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
