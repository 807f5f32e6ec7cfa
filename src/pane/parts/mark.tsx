import type { ReactNode } from 'react';

/** The tally of the icon, `assets/icons/shapes.mjs`. */
export function Mark({ className }: { readonly className: string }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#1b5c65" />
      <path d="M8 8v16M13.333 8v16M18.667 8v16M24 8v16" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
      <path d="M5 22.5 27 9.5" stroke="#ffcf5c" strokeWidth="3.4" strokeLinecap="round" />
    </svg>
  );
}
