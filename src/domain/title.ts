import type { Agreement } from './agreement.js';

/** What people call an agreement: its area, and its place or municipality, as "Uddannelse og livschancer (Viborg)". */
export function shortTitle({ area, title, place, municipality }: Agreement): string {
  const where = place ?? municipality?.replace(/\s+kommune$/i, '') ?? null;
  const name = area ?? title;
  return where === null ? name : `${name} (${where})`;
}
