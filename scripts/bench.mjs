// npm run bench: measures the figures of docs/scale.md. Arguments go to test/bench/main.ts.
import { runTestProgram } from './test-program.mjs';

runTestProgram('test/bench/main.js', ...process.argv.slice(2));
