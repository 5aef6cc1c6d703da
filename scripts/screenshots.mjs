// npm run screenshots [FOLDER]: a picture of every screen, light and dark. Needs Chromium.
import { runTestProgram } from './test-program.mjs';

runTestProgram('test/screenshots/main.js', ...process.argv.slice(2));
