import { NavLink, useLocation } from 'react-router';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { FamilyTab } from './family-tabs.ts';

/** `/gezinnen/<id>` and what lies under it; the list of families itself has no tabs. */
const ofFamily = /^\/gezinnen\/([0-9a-f-]{36})(?:\/|$)/;

/** The pages of the family that is on screen. They are links that break over lines, so that none hides on a phone. */
export function FamilyTabs({ tabs }: { tabs: readonly FamilyTab[] }) {
  const t = useWords({ nl, en }).familyTabs;
  const gezin = ofFamily.exec(useLocation().pathname)?.[1];
  if (!gezin || tabs.length < 2) return null;
  return (
    <nav className="stip-no-print" aria-label={t.label}>
      <ul className="stip-tabs">
        {tabs.map((tab) => (
          <li key={tab}>
            <NavLink
              className="stip-tabs__item"
              to={tab ? `/gezinnen/${gezin}/${tab}` : `/gezinnen/${gezin}`}
              end={tab === ''}
            >
              {t[tab]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
