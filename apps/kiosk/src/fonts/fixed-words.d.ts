/** Made by build/fixed-words-font.ts. */
declare module 'virtual:fixed-words-font.css';
