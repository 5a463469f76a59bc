import { Button, Drawer, Input, Modal, SegmentedControl, Table, Tooltip, type MantineThemeOverride } from '@mantine/core';

/** Heights of the two control sizes: 34, and 28 where a row is dense. */
function controlHeight(size: unknown): string {
  return size === 'xs' ? 'var(--ol-control-small)' : 'var(--ol-control)';
}

/** How each Mantine part looks here, said once. */
export const componentDefaults: NonNullable<MantineThemeOverride['components']> = {
  Button: Button.extend({
    defaultProps: { size: 'sm' },
    vars: (_theme, { size }) => ({ root: { '--button-height': controlHeight(size), '--button-fz': 'var(--ol-text-body)' } }),
  }),
  Input: Input.extend({
    defaultProps: { size: 'sm' },
    vars: (_theme, { size }) => ({
      // null leaves Mantine's own value of the variables that are not named here.
      wrapper: { '--input-height': controlHeight(size), '--input-fz': 'var(--ol-text-body)' },
    }),
  }),
  Table: Table.extend({
    defaultProps: { striped: false, withRowBorders: true, borderColor: 'var(--ol-line)', verticalSpacing: 6, horizontalSpacing: 8 },
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
