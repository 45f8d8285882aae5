import { isLocal, readConfig } from '../config.js';
import { createLog } from '../log.js';
import { start } from '../main.js';

/** `tovholder start`: runs until it is told to stop (Ctrl+C, or the service manager's SIGTERM). */
export async function runBot(): Promise<void> {
  const config = readConfig(process.env);
  const running = await start(config, createLog(config.logLevel));
  if (isLocal(config)) console.log(`\nTovholder is ready: open ${running.url}\n`);
  const stop = async (): Promise<void> => {
    await running.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
