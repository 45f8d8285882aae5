/** The secretariat says what a word of an unknown question means: it works at once, and the question is asked again to show it. */
import { answerMessage } from '../card/notice.js';
import { aliasForm, whichAgreementMessage } from '../card/unanswered.js';
import { unansweredTexts } from '../card/unanswered-text.js';
import type { Message, Reply } from '../chat.js';
import type { Agreement } from '../domain/agreement.js';
import { type Alias, type AliasTarget, targetName, withAliases } from '../domain/alias.js';
import { shortTitle } from '../domain/title.js';
import { indexAgreement } from '../questions/agreement/agreement-index.js';
import { aliasRefusal, LONGEST_ALIAS, unexplained } from '../questions/alias-refusal.js';
import { answerQuestion } from '../questions/answer.js';
import { tidy } from '../questions/scrub.js';
import { addAlias, type GivenAlias } from '../store/aliases.js';
import type { UnknownQuestion } from '../store/unknown-questions.js';
import { aliasWords } from './alias-words.js';
import { type Asker, agreementsWhere } from './asker.js';
import { type Bot, today } from './bot.js';
import { notAllowed } from './secretariat.js';
import { administeredQuestion, say } from './show-unanswered.js';
import type { Values } from './values.js';
import { words } from './words.js';

export async function showAliasForm(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openQuestion(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { question, agreement } = opened;
  const library = await (await bot.agreements.load()).library();
  const index = library.agreements.get(agreement.id)?.index();
  const guess = index === undefined ? '' : unexplained(index, question.text, question.language);
  return { messages: [formFor(opened, { alias: guess, target: '' }, asker)] };
}

export async function saveAlias(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openQuestion(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { question, agreement, by } = opened;
  const t = aliasWords(asker.language);
  const typed = { alias: values.alias ?? '', target: values.target ?? '' };
  const wrong = (errors: { alias: string } | { target: string }): Reply => {
    return { messages: [], update: formFor(opened, typed, asker, errors), errors: { ...errors } };
  };
  const target = targetsOf(agreement).find(({ value }) => value === typed.target);
  if (target === undefined) return wrong({ target: t.chooseTarget });
  const text = tidy(typed.alias);
  const given = { agreement: agreement.id, target: target.target, text, question: question.id };
  const refusal = (aliases: readonly Alias[]) =>
    aliasRefusal(indexAgreement(withAliases(agreement, aliases)), text, target.target);
  const result = await addAlias(bot.client, given, refusal, by, bot.now());
  if ('settled' in result) return settled(asker);
  if ('refused' in result) return wrong({ alias: t.refused(result.refused, text, target.name) });
  return { messages: [], update: await receipt(bot, asker, { alias: result.added, question, agreement }) };
}

interface Opened {
  question: UnknownQuestion;
  agreement: Agreement;
  by: string;
}

/** The open question of a press and the agreement that its answer is given in, or what is said instead of the form. */
async function openQuestion(bot: Bot, asker: Asker, data: Values): Promise<Opened | { refused: Reply }> {
  const allowed = await administeredQuestion(bot, asker, data);
  if ('refused' in allowed) return allowed;
  const { question, by } = allowed;
  if (question.state !== 'open') return { refused: settled(asker) };
  const { current } = await bot.agreements.load();
  const ids = agreementsWhere(asker, 'administer');
  const administered = current.map((one) => one.agreement).filter(({ id }) => ids.includes(id));
  const chosen = question.agreement || data.agreement || null;
  if (chosen !== null && !ids.includes(chosen)) return { refused: await notAllowed(bot, asker) };
  const [only, second] = administered.filter(({ id }) => chosen === null || id === chosen);
  if (only === undefined) return { refused: say(words(asker.language).gone, asker) };
  if (second === undefined) return { question, agreement: only, by };
  const which = {
    text: aliasWords(asker.language).whichAgreement(question.text),
    question: question.id,
    agreements: administered.map((agreement) => ({ id: agreement.id, title: shortTitle(agreement) })),
  };
  return { refused: { messages: [whichAgreementMessage(which, asker.language)] } };
}

function settled(asker: Asker): Reply {
  return say(words(asker.language).settled, asker);
}

interface TargetChoice {
  /** As the form sends it. */
  value: string;
  name: string;
  target: AliasTarget;
}

/** What a word may mean: activities before actors. */
function targetsOf({ activities, actors }: Agreement): TargetChoice[] {
  const choice = (kind: AliasTarget['kind'], { id, name }: { id: string; name: string }): TargetChoice => {
    return { value: `${kind}:${id}`, name, target: { kind, id } };
  };
  return [...activities.map((one) => choice('activity', one)), ...actors.map((one) => choice('actor', one))];
}

function formFor(
  { question, agreement }: Opened,
  typed: { alias: string; target: string },
  { language }: Asker,
  errors: { alias?: string; target?: string } = {},
): Message {
  const view = {
    question: { id: question.id, text: question.text },
    agreement: { id: agreement.id, title: shortTitle(agreement) },
    ...typed,
    longestAlias: LONGEST_ALIAS,
    targets: targetsOf(agreement),
    errors,
  };
  return aliasForm(view, language);
}

/** What the alias means, and what the question is answered now, by those who may see everything in it. */
async function receipt(
  bot: Bot,
  { language }: Asker,
  { alias, question, agreement }: { alias: GivenAlias; question: UnknownQuestion; agreement: Agreement },
): Promise<Message> {
  const t = aliasWords(language);
  const library = await (await bot.agreements.load()).library();
  const answer = answerQuestion(library, {
    text: question.text,
    language: question.language,
    agreement: question.agreement || null,
    own: [agreement.id],
    today: today(bot),
    sourcesNamed: true,
  });
  const means = t.given(alias.text, targetName(agreement, alias.target) ?? '', shortTitle(agreement));
  const undo = { label: unansweredTexts(language).undo, action: 'remove-alias', data: { alias: alias.id } };
  return answerMessage(
    { text: [means, t.answeredNow(question.text), answer.text].join('\n'), sources: [], buttons: [undo] },
    language,
  );
}
