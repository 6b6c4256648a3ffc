import { NavLink } from 'react-router';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { NavigationGroup } from './navigation.ts';

/** The pages of a role, in groups. `id` keeps the headings apart where the menu stands twice, for wide and narrow. */
export function Menu({ groups, id }: { groups: readonly NavigationGroup[]; id: string }) {
  const t = useWords({ nl, en }).navigation;
  return (
    <nav aria-label={t.label}>
      {groups.map(({ title, items }) => (
        <div key={title}>
          <h2 className="stip-nav__title" id={`${id}-${title}`}>
            {t[title]}
          </h2>
          <ul className="stip-nav__list" aria-labelledby={`${id}-${title}`}>
            {items.map(({ to, count }) => (
              <li key={to}>
                <NavLink className="stip-nav__item" to={to} end={isAlsoABeginning(to, groups)}>
                  <span>{t[to]}</span>
                  {count ? <span className="stip-count">{count}</span> : null}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** `/hulpvragen` is not where one is on `/hulpvragen/nieuw`, because that page has its own line. */
function isAlsoABeginning(to: string, groups: readonly NavigationGroup[]): boolean {
  return groups.some(({ items }) => items.some((item) => item.to.startsWith(`${to}/`)));
}
