import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { componentDefaults } from './component-defaults.ts';
import { azure, dark, gold, gray, pine, red } from './palette.ts';

/** Mantine on our tokens: `<MantineProvider theme={outreachTheme} cssVariablesResolver={outreachVariables}>`. */
export const outreachTheme = createTheme({
  colors: { pine, gold, red, azure, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  white: '#ffffff',
  black: '#1d1f1b',
  defaultRadius: 4,
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  fontFamily: 'var(--ol-font)',
  fontFamilyMonospace: 'var(--ol-font)',
  fontSizes: { xs: '0.78125rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: {
    fontFamily: 'var(--ol-font)',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5', fontWeight: '600' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: componentDefaults,
});

/** Points Mantine's own colours at the tokens, so that its parts follow light, dark and the past without overrides. */
const colours = {
  '--mantine-color-body': 'var(--ol-paper)',
  '--mantine-color-text': 'var(--ol-ink)',
  '--mantine-color-bright': 'var(--ol-ink)',
  '--mantine-color-dimmed': 'var(--ol-ink3)',
  '--mantine-color-placeholder': 'var(--ol-ink3)',
  '--mantine-color-anchor': 'var(--ol-pine)',
  '--mantine-color-default': 'var(--ol-raise)',
  '--mantine-color-default-hover': 'var(--ol-sunk)',
  '--mantine-color-default-color': 'var(--ol-ink)',
  '--mantine-color-default-border': 'var(--ol-line2)',
  '--mantine-color-error': 'var(--ol-red)',
  '--mantine-color-disabled': 'var(--ol-sunk)',
  '--mantine-color-disabled-color': 'var(--ol-ink3)',
  '--mantine-color-disabled-border': 'var(--ol-line)',
  '--mantine-primary-color-filled': 'var(--ol-pine)',
  '--mantine-primary-color-contrast': 'var(--ol-on-pine)',
  '--mantine-primary-color-light': 'var(--ol-pine-soft)',
  '--mantine-primary-color-light-color': 'var(--ol-pine)',
};

export const outreachVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-focus-ring': 'var(--ol-focus)' },
  light: colours,
  dark: colours,
});
