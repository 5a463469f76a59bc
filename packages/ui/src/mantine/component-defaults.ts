import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  Drawer,
  Input,
  type MantineThemeOverride,
  Modal,
  SegmentedControl,
  Table,
  Tooltip,
} from '@mantine/core';

/** Heights of the two control sizes: 34, and 28 where a row is dense. */
function controlHeight(size: unknown): string {
  return size === 'xs' ? 'var(--ol-control-small)' : 'var(--ol-control)';
}

/** Ink on a filled part. Mantine picks it once for both schemes, so it would be white on the light pine of the dark one. */
const onFilled = 'var(--ol-on-pine)';

function isFilled(variant: unknown): boolean {
  return variant === undefined || variant === 'filled';
}

/** How each Mantine part looks here, said once. */
export const componentDefaults: NonNullable<MantineThemeOverride['components']> = {
  Button: Button.extend({
    defaultProps: { size: 'sm' },
    vars: (_theme, { size, variant }) => ({
      root: {
        '--button-height': controlHeight(size),
        '--button-fz': 'var(--ol-text-body)',
        ...(isFilled(variant) ? { '--button-color': onFilled } : {}),
      },
    }),
  }),
  ActionIcon: ActionIcon.extend({
    defaultProps: { variant: 'subtle', size: 'md' },
    vars: (_theme, { variant }) => ({ root: variant === 'filled' ? { '--ai-color': onFilled } : {} }),
  }),
  Badge: Badge.extend({
    defaultProps: { radius: 'sm', tt: 'none', fw: 500 },
    vars: (_theme, { variant }) => ({ root: isFilled(variant) ? { '--badge-color': onFilled } : {} }),
  }),
  Checkbox: Checkbox.extend({
    defaultProps: { size: 'xs' },
    vars: () => ({ root: { '--checkbox-icon-color': onFilled } }),
  }),
  Input: Input.extend({
    defaultProps: { size: 'sm' },
    vars: (_theme, { size }) => ({
      wrapper: { '--input-height': controlHeight(size), '--input-fz': 'var(--ol-text-body)' },
    }),
  }),
  Table: Table.extend({
    defaultProps: {
      striped: false,
      withRowBorders: true,
      borderColor: 'var(--ol-line)',
      verticalSpacing: 6,
      horizontalSpacing: 8,
    },
  }),
  Drawer: Drawer.extend({
    defaultProps: {
      position: 'right',
      size: 'var(--ol-side-sheet)',
      // Beside a sheet the list stays usable; mantine.css brings the overlay back where the sheet covers it.
      lockScroll: false,
      trapFocus: false,
      transitionProps: { duration: 140 },
    },
  }),
  Modal: Modal.extend({ defaultProps: { centered: true, radius: 'sm', transitionProps: { duration: 140 } } }),
  Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false, color: 'dark' } }),
  SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm', radius: 'sm', withItemsBorders: true } }),
};
