import { registerHooks } from 'node:module';

const standIn = new URL('./collected-tests.mjs', import.meta.url).href;

/** From now on a test file that imports `vitest` gets `collected-tests.mjs` in its place. */
export function standInForVitest() {
  registerHooks({
    resolve(specifier, context, next) {
      return specifier === 'vitest' && context.parentURL !== standIn
        ? { url: standIn, format: 'module', shortCircuit: true }
        : next(specifier, context);
    },
  });
}
