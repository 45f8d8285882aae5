import type { Agreement } from '../domain/agreement.js';

/** What people call an agreement: its area and its place or municipality. */
export function shortTitle({ area, title, place, municipality }: Agreement): string {
  const where = place ?? municipality;
  return where === null ? (area ?? title) : `${area ?? title}, ${where}`;
}
