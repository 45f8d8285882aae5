import type { Prisma } from './generated/sqlite/client.js';

/** A plain value as Prisma's type for a Json column. Its type asks for index signatures, which our interfaces don't have. */
export function toJson(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
