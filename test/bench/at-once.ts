/** Does all the works, `most` at a time, each begun as soon as another ends. */
export async function atOnce(most: number, works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const waiting = works.values();
  const worker = async () => {
    for (const work of waiting) await work();
  };
  await Promise.all(Array.from({ length: most }, worker));
}
