import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Chromium for tests: Debian's, or the one that CHROMIUM names. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** No request of Chromium's own leaves the machine, and it runs as root and without a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether browser tests can run here. Says in one line when they are skipped; where CI=true they always run, and fail without it. */
export function hasBrowser(): boolean {
  if (existsSync(EXECUTABLE) || process.env.CI === 'true') {
    return true;
  }
  process.stderr.write(`skipped: Chromium (not at ${EXECUTABLE}); set CHROMIUM\n`);
  return false;
}

/** Starts Chromium; close it when done. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}
