/** The benchmark's child processes. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '../support/certificate.js';

const LOADER = new URL('../support/typescript.mjs', import.meta.url).href;

/** A file of this folder in a process of its own. */
export function startChild(file: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ['--expose-gc', '--no-warnings', '--import', LOADER],
    env: { ...process.env, ...env },
  });
}

/** Runs a file to its end and returns what it sent. */
export async function runChild<Sent>(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Sent[]> {
  const child = startChild(file, args, env);
  const sent: Sent[] = [];
  child.on('message', (message) => sent.push(message as Sent));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return sent;
}

export interface Platforms {
  /** For the processes that write to them. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

export async function startPlatforms(): Promise<Platforms> {
  const { key, cert, file, remove } = await makeCertificate();
  const child = startChild('platforms.ts', [], { PLATFORMS_CERTIFICATE: JSON.stringify({ key, cert }) });
  const [{ base }] = await once(child, 'message');
  return {
    env: { PLATFORMS_URL: base, NODE_EXTRA_CA_CERTS: file },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
      await remove();
    },
  };
}
