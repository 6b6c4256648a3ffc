import type { ReactNode } from 'react';
import { Link, useLocation, useNavigation } from 'react-router';
import type { Shell } from '../request-context.ts';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Account } from './account.tsx';
import { BarSearch, Bell, Drafts } from './bar.tsx';
import { FamilyTabs } from './family-tabs-bar.tsx';
import { Logo } from './logo.tsx';
import { Making } from './making.tsx';
import { Menu } from './menu.tsx';
import type { FrameData } from './read-frame.ts';

/** What stands around every page: the mark, the menu of the role, and what only concerns the one who looks. */
export function Frame({ frame, children }: { frame: FrameData; children: ReactNode }) {
  const t = useWords({ nl, en });
  const isLoading = useNavigation().state !== 'idle';
  const { shell, site } = frame;
  return (
    <>
      <a className="stip-skip" href="#inhoud">
        {t.skip}
      </a>
      {isLoading && <div className="stip-loading" role="progressbar" aria-label={t.loading} />}
      {site.demo && (
        <aside className="stip-ribbon" aria-label={t.ribbon}>
          {t.ribbon}
        </aside>
      )}
      {site.progress && <Making {...site.progress} />}
      {shell ? (
        <SignedIn frame={frame} shell={shell}>
          {children}
        </SignedIn>
      ) : (
        <>
          <header className="stip-bar stip-bar--alone">
            <AccountMenu frame={frame} label={`${t.bar.language} · ${t.bar.mode}`} />
          </header>
          <main className="stip-main stip-main--alone" id="inhoud" tabIndex={-1}>
            {children}
          </main>
        </>
      )}
    </>
  );
}

function SignedIn({ frame, shell, children }: { frame: FrameData; shell: Shell; children: ReactNode }) {
  const t = useWords({ nl, en });
  const { pathname } = useLocation();
  return (
    <div className="stip-frame">
      <header className="stip-phone">
        <div className="stip-row">
          <Home shell={shell} />
          <Bell count={shell.notifications} />
          <details className="stip-menu" key={pathname}>
            <summary>
              <MenuIcon /> {t.navigation.menu}
            </summary>
            <div className="stip-menu__panel">
              {shell.search && <BarSearch to={shell.search} id="zoek-smal" />}
              <Menu groups={shell.navigation} id="smal" />
              <Account frame={frame} />
            </div>
          </details>
        </div>
      </header>
      <header className="stip-side">
        <div className="stip-side__inner">
          <Home shell={shell} />
          <Menu groups={shell.navigation} id="breed" />
        </div>
      </header>
      <div>
        <section className="stip-bar" aria-label={t.bar.account}>
          {shell.search && <BarSearch to={shell.search} id="zoek-breed" />}
          <Drafts shell={shell} />
          <Bell count={shell.notifications} />
          <AccountMenu frame={frame} label={shell.name} />
        </section>
        <main className="stip-main" id="inhoud" tabIndex={-1}>
          <FamilyTabs tabs={shell.familyTabs} />
          {children}
        </main>
        <TellUs path={pathname} />
      </div>
    </div>
  );
}

/** On every page: who sees that something does not work well says so, about this page and about no family. */
function TellUs({ path }: { path: string }) {
  const t = useWords({ nl, en });
  const shape = path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
  return (
    <footer className="stip-tell-us stip-no-print">
      <Link to={`/verbeterpunten/nieuw?pagina=${encodeURIComponent(shape)}`}>{t.tellUs}</Link>
    </footer>
  );
}

function Home({ shell }: { shell: Shell }) {
  return (
    <Link className="stip-logo" to={shell.start}>
      <Logo /> Stip
    </Link>
  );
}

function AccountMenu({ frame, label }: { frame: FrameData; label: string }) {
  const { pathname } = useLocation();
  return (
    <details className="stip-menu" key={pathname}>
      <summary>
        {label} <span aria-hidden="true">▾</span>
      </summary>
      <div className="stip-menu__panel">
        <Account frame={frame} />
      </div>
    </details>
  );
}

function MenuIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M2 5h16M2 10h16M2 15h16" />
    </svg>
  );
}
