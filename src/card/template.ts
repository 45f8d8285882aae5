/** Loads cards/*.json and fills them in. What the templates may hold is written in cards/README.md. */
import { readFileSync } from 'node:fs';
// The package's front door also exports types that drag adaptivecards' own sources into the type check.
import { GlobalSettings, Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { AdaptiveCard, Language } from '../chat.js';
import { literal } from './literal.js';

export type CardName =
  | 'notice'
  | 'answer'
  | 'choices'
  | 'facts'
  | 'help'
  | 'check-in-form'
  | 'check-in-receipt'
  | 'evaluation-reminder'
  | 'evaluation-plan-form'
  | 'link-form'
  | 'missing-list'
  | 'round-summary'
  | 'waiting'
  | 'list'
  | 'alias-form'
  | 'measures'
  | 'measure-form'
  | 'overlap-form'
  | 'confirmation'
  | 'denial-form'
  | 'absence-form'
  | 'pause-form'
  | 'status'
  | 'tasks';

/** The same relative path from src/card and from dist/card. */
const CARDS = new URL('../../cards/', import.meta.url);

/** Making a Template costs 25 times as much as filling one in, so each is made once. */
const templates = new Map<CardName, Template>();

/** What a template asked for and the data did not have, while one card is filled in. Templating itself would print `${name}`. */
let missing: string[] = [];
GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
  missing.push(path);
  return path;
};

/** Texts that people read: these are kept from being formatted. A fact's `value` is one, an input's is not. */
const READ_BY_PEOPLE: ReadonlySet<string> = new Set(['text', 'title', 'label', 'errorMessage', 'placeholder']);

/**
 * A card with its data in it. A property that came out as '' or [] is left out, so data says '' for "none".
 * Texts in the data stay texts, whatever they hold: `${…}`, Markdown, HTML.
 * @throws Error when the data lacks something that the template asks for, or has null there
 */
export function fillCard(name: CardName, language: Language, data: Record<string, unknown>): AdaptiveCard {
  missing = [];
  const filled: unknown = templateOf(name).expand({ $root: { ...data, language } });
  if (missing.length > 0) throw new Error(`cards/${name}.json: the data has no ${missing.join(', ')}`);
  return finish(filled, name, false) as AdaptiveCard;
}

function templateOf(name: CardName): Template {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const made = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, CARDS), 'utf8')));
  templates.set(name, made);
  return made;
}

function finish(node: unknown, path: string, isText: boolean): unknown {
  if (node === null || node === undefined) throw new Error(`cards/${path}: null where a value belongs`);
  if (typeof node === 'string') return isText ? literal(node) : node;
  if (Array.isArray(node)) return node.map((item, index) => finish(item, `${path}[${index}]`, isText));
  if (typeof node !== 'object') return node;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const read = READ_BY_PEOPLE.has(key) || (key === 'value' && path.includes('.facts['));
    result[key] = key === 'data' ? value : finish(value, `${path}.${key}`, read);
  }
  return result;
}
