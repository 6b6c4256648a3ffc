import { type ReactNode, useId } from 'react';

type CardProps = {
  readonly title?: string;
  readonly actions?: ReactNode;
  /** Target of links within the page. */
  readonly id?: string;
  readonly children: ReactNode;
};

export function Card({ title, actions, id, children }: CardProps) {
  const heading = useId();
  if (!title) {
    return (
      <div className="stip-card" id={id}>
        {children}
      </div>
    );
  }
  return (
    <section className="stip-card" id={id} aria-labelledby={heading}>
      <div className="stip-card__head">
        <h2 className="utrecht-heading-2" id={heading}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
