import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';

type Kind = 'primary' | 'secondary' | 'subtle' | 'negative';

const CLASSES: Readonly<Record<Kind, string>> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  negative: 'nl-button nl-button--secondary nl-button--negative',
};

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { readonly kind?: Kind };

export function Button({ kind = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return <button className={CLASSES[kind]} type={type} {...rest} />;
}

type LinkButtonProps = { readonly kind?: Kind; readonly to: string; readonly children: ReactNode };

/** Goes somewhere and changes nothing: a link that stands among buttons. */
export function LinkButton({ kind = 'secondary', to, children }: LinkButtonProps) {
  return (
    <Link className={`${CLASSES[kind]} stip-button`} to={to}>
      {children}
    </Link>
  );
}
