import type { ComponentProps } from 'react';
import './button.css';

/** `primary` is the one thing to do here; `plain` is beside it; `quiet` has no frame until pointed at. */
export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** A text button; `type` is `button` unless told otherwise, so that it never submits by accident. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" {...rest} className={['button', look, className].filter(Boolean).join(' ')} />;
}

/** A square button with a picture; `label` is its accessible name and its tooltip. */
export function IconButton({ label, className, ...rest }: ComponentProps<'button'> & { readonly label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={['icon-button', className].filter(Boolean).join(' ')}
    />
  );
}
