/** What a card's button carries, or a form's inputs: by name, and not to be trusted. */
export type Values = Readonly<Record<string, string>>;
