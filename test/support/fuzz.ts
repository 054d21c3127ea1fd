import fc from "fast-check";

/**
 * The same draws in every run of the suite, so that a change is judged by what it changed. `npm run fuzz` draws anew, and
 * `FUZZ_SEED` repeats what it found.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_126) });

export { default as fc } from "fast-check";
