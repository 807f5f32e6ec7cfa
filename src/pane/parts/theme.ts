/** Colours: one calm petrol, light or dark as Office or the reader's system is. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';

const petrol: BrandVariants = {
  10: '#061719', 20: '#0f2528', 30: '#143439', 40: '#174147', 50: '#194e56', 60: '#1b5c65', 70: '#1d6a75', 80: '#1f7985',
  90: '#3d8792', 100: '#57959f', 110: '#6fa3ac', 120: '#87b1b9', 130: '#9fc0c6', 140: '#b8ced3', 150: '#d0dde0', 160: '#e8eef0',
};

const light: Theme = createLightTheme(petrol);
const dark: Theme = {
  ...createDarkTheme(petrol),
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[130],
  colorBrandForegroundLinkHover: petrol[140],
  colorBrandForegroundLinkPressed: petrol[140],
  colorNeutralForeground2BrandHover: petrol[130],
  colorNeutralForeground2BrandPressed: petrol[140],
};

const asksForDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  asksForDark.addEventListener('change', listener);
  return () => { asksForDark.removeEventListener('change', listener); };
}

export type Scheme = 'light' | 'dark';

/**
 * The scheme given, or the system's, followed while the page is open. Forced colours need no theme: Fluent keeps to the system's own.
 * Scroll bars and the like follow too.
 */
export function useTheme(scheme?: Scheme): Theme {
  const preferred = useSyncExternalStore(subscribe, () => asksForDark.matches) ? 'dark' : 'light';
  const chosen = scheme ?? preferred;
  useEffect(() => { document.documentElement.style.colorScheme = chosen; }, [chosen]);
  return { light, dark }[chosen];
}
