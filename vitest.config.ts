import { defineConfig } from "vitest/config";

/** Every line that is logged anywhere in the suite is looked through for what was typed and for keys. */
export default defineConfig({ test: { setupFiles: ["./test/support/watch-logs.ts"] } });
