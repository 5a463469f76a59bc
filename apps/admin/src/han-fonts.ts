/**
 * Chinese faces for a machine that has none; where the system has its own, no slice is ever fetched. Loaded after the
 * first paint: the rules alone are 90 KB.
 */
export async function loadHanFonts(): Promise<void> {
  await Promise.all([
    import('@fontsource-variable/noto-sans-sc/index.css'),
    import('@fontsource-variable/noto-serif-sc/index.css'),
  ]);
}
