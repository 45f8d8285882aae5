/** True for the error of a row that would be there twice (Prisma's P2002). */
export function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';
}
