/** Fills that are told apart without colour: full, striped, light, dotted, lined, crossed. Drawn in the colour of the text around them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export const useFillStyles = makeStyles({
  outline: { stroke: tokens.colorNeutralBackground1, strokeWidth: '1.5px', '@media (forced-colors: active)': { stroke: 'Canvas' } },
  paper: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
});

const marks: readonly ReactNode[] = [
  <rect key="full" width="8" height="8" fill="currentColor" />,
  <path key="striped" d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="currentColor" strokeWidth="2" />,
  <rect key="light" width="8" height="8" fill="currentColor" opacity="0.35" />,
  <path key="dotted" d="M2 2h.01M6 6h.01" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />,
  <path key="lined" d="M0 2h8M0 6h8" stroke="currentColor" strokeWidth="1.5" />,
  <path key="crossed" d="M0 0l8 8M0 8l8-8" stroke="currentColor" strokeWidth="1.2" />,
];

export function Patterns({ id }: { readonly id: string }): ReactNode {
  const { paper } = useFillStyles();
  return (
    <defs>
      {marks.map((mark, index) => (
        // A pattern has no identity beyond its place.
        <pattern key={index} id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" className={paper} />{mark}</pattern>
      ))}
    </defs>
  );
}

export function fillOf(id: string, series: number): string {
  return `url(#${id}-${series % marks.length})`;
}
