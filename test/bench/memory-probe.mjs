// Tells the parent how much memory the process took at most: node --expose-gc --import ./memory-probe.mjs dist/cli.js tick
const SAMPLE_MS = 500;
let live = 0;

// What is still in use: measured after a collection, which also keeps the heap from growing out of mere laziness.
setInterval(() => {
  globalThis.gc();
  live = Math.max(live, process.memoryUsage().heapUsed);
}, SAMPLE_MS).unref();
process.on('exit', () => process.send?.({ live, resident: process.resourceUsage().maxRSS * 1024 }));
process.channel?.unref();
