/** The SQL that would bring a database in step with the models; empty when it is. */
export function sqlToModels(url: string): Promise<string>;
