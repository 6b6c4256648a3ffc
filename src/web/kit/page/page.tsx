import type { ReactNode } from 'react';

type PageProps = {
  readonly title: string;
  /** The sentence that says what this page shows. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
};

/** One page: its name in the tab and above it, what it shows in a sentence, and what can be done here. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <>
      <title>{`${title} · Stip`}</title>
      <div className="stip-page__head">
        <div>
          <h1 className="utrecht-heading-1">{title}</h1>
          {lead && <p className="stip-page__lead">{lead}</p>}
        </div>
        {actions && <div className="stip-page__actions stip-no-print">{actions}</div>}
      </div>
      {children}
    </>
  );
}
