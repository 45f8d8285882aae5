/** Cards that say something: a plain notice, an answer, a question back, a fact card, help. */
import type { Language, Message } from '../chat.js';
import { type Button, type CardSource, linesOf, message } from './message.js';
import { texts } from './text.js';

/** A longer text than this gets a section of its own: beside its title it would be a narrow column on a phone. */
const SHORT_FACT = 60;

/** Slack cuts a button's label after this many characters: then the whole of it stands above. */
const LONGEST_LABEL = 75;

export interface Choice {
  label: string;
  /** What the bot is asked when this is chosen. */
  question: string;
  /** Agreement id, where the choice is bound to one. */
  agreement?: string;
}

export interface CardFact {
  title: string;
  value: string;
}

/** Some lines of text, nothing to press. */
export function notice(text: string, language: Language): Message {
  return message('notice', language, { lines: linesOf(text) });
}

export interface AnswerView {
  text: string;
  sources: CardSource[];
  /** How far the sources can be trusted: their version, and when they were last said to be so. */
  trust?: string;
  buttons?: Button[];
}

export function answerMessage(view: AnswerView, language: Language): Message {
  const { text, sources, trust = '', buttons = [] } = view;
  const below = [...sourceLines(sources, language), ...linesOf(trust)];
  return message('answer', language, { lines: linesOf(text), sources: below, buttons });
}

/** A question back: each choice is a button that asks the fuller question, and a line of the plain words. */
export function choicesMessage(view: { text: string; choices: Choice[] }, language: Language): Message {
  const buttons = view.choices.map(({ label, question, agreement }): Button => {
    const data: Record<string, string> = agreement === undefined ? { question } : { question, agreement };
    return { label, action: 'ask', data };
  });
  const made = withChoices(view.text, buttons, language);
  return { ...made, text: [view.text, ...buttons.map(({ label }) => `- ${label}`)].join('\n') };
}

/** A text with one button below the other. */
export function withChoices(text: string, buttons: readonly Button[], language: Language): Message {
  const choices = buttons.map((button) => {
    return { ...button, full: button.label.length > LONGEST_LABEL ? button.label : '' };
  });
  return message('choices', language, { lines: linesOf(text), choices });
}

export interface FactsView {
  title: string;
  /** '' for none. */
  subtitle: string;
  facts: CardFact[];
  sources: CardSource[];
}

/** The fact card of an activity: short facts in a list, longer ones below, each under its title. */
export function factsMessage(view: FactsView, language: Language): Message {
  const isShort = (fact: CardFact) => fact.value.length <= SHORT_FACT && !fact.value.includes('\n');
  return message('facts', language, {
    title: view.title,
    subtitle: view.subtitle,
    short: view.facts.filter(isShort),
    long: view.facts.filter((fact) => !isShort(fact)).map(({ title, value }) => ({ title, lines: linesOf(value) })),
    sources: sourceLines(view.sources, language),
    buttons: [],
  });
}

export interface HelpView {
  commands: { say: string; does: string }[];
}

export function helpMessage(view: HelpView, language: Language): Message {
  return message('help', language, { title: texts(language).helpTitle, commands: view.commands });
}

/** At most two lines: the first source, and the others together. */
function sourceLines(sources: CardSource[], language: Language): string[] {
  const { place, source } = texts(language);
  const [first, ...others] = sources.map(({ title, lines }) => place(title, lines));
  return [first ?? '', others.join('; ')].filter((places) => places !== '').map(source);
}
