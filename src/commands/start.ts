import { isLocal, readConfig } from '../config.js';
import { createLog } from '../log.js';
import { start } from '../main.js';

/** `tovholder start`: runs until it is told to stop (Ctrl+C, or the service manager's SIGTERM). */
export async function runBot(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const running = await start(config, log);
  if (isLocal(config)) console.log(`\nTovholder is ready: open ${running.url}\n`);
  const stop = async (): Promise<void> => {
    log.info('stopping');
    await running.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
