import type { MantineColorsTuple } from '@mantine/core';

/**
 * Ten steps each, for Mantine's own arithmetic. Step 3 is the token of the dark scheme and step 6 that of the light
 * one; palette.test.ts holds them to tokens.css, which is the only truth.
 */
export const pine: MantineColorsTuple = [
  '#eef6f2',
  '#dcebe4',
  '#aad5c4',
  '#7cc0a6',
  '#4f9f87',
  '#2b7a67',
  '#125b4d',
  '#0f4d41',
  '#0b3f35',
  '#223a32',
];
export const gold: MantineColorsTuple = [
  '#fdf8ea',
  '#f8edcd',
  '#f2d896',
  '#ebc067',
  '#e0a526',
  '#a87508',
  '#7a5200',
  '#664400',
  '#523700',
  '#3a2f16',
];
export const red: MantineColorsTuple = [
  '#fdf3ef',
  '#f9e3da',
  '#f5b8a3',
  '#f08a6c',
  '#dd6142',
  '#c84a2d',
  '#b4371c',
  '#982d16',
  '#7c2411',
  '#43231a',
];
export const azure: MantineColorsTuple = [
  '#f1f6fa',
  '#dfeaf3',
  '#bad4e9',
  '#93bbdd',
  '#5b86ab',
  '#41709a',
  '#2c5b84',
  '#244d71',
  '#1d3f5d',
  '#1d2d3b',
];

/** Warm stone of the light scheme, from surface to ink. */
export const gray: MantineColorsTuple = [
  '#fcfcfa',
  '#f0f0eb',
  '#e7e7e1',
  '#dadad2',
  '#c1c2b8',
  '#a3a498',
  '#83847a',
  '#62655d',
  '#4a4d46',
  '#1d1f1b',
];

/** Warm lacquer of the dark scheme, from ink to sunk. */
export const dark: MantineColorsTuple = [
  '#f0eadd',
  '#c4bcad',
  '#aaa194',
  '#7c7468',
  '#38322b',
  '#2a2520',
  '#201c18',
  '#171411',
  '#110e0c',
  '#0c0a08',
];
