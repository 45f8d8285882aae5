import { describe, expect, it } from '@jest/globals';
import type { AdaptiveCard, CardElement, Language, Message } from '../../src/chat.js';
import { readPress } from '../../src/slack/press.js';
import { isForm, pressOfForm, renderForm, renderHome, renderMessage, renderReceipt } from '../../src/slack/render.js';
import { elementsOf } from '../card/subset.js';
import { exampleMessages } from '../support/cards.js';
import { faultsInBlocks, faultsInView, textsIn } from '../support/slack-limits.js';

const LANGUAGES: Language[] = ['da', 'en'];

describe.each(LANGUAGES)('every card in Slack (%s)', (language) => {
  const examples = Object.entries(exampleMessages(language));

  it.each(examples)('%s is a message within the limits', (_name, message) => {
    const { text, blocks } = renderMessage(message);
    expect(faultsInBlocks(blocks, 'message')).toEqual([]);
    expect(text).not.toBe('');
    expect(JSON.stringify(blocks)).not.toContain('${');
  });

  const forms = examples.filter(([, message]) => isForm(message));

  it.each(forms)('%s is a form within the limits', (_name, message) => {
    const view = renderForm(message, message.open?.label ?? '', JSON.stringify(pressOfForm(message)));
    expect(faultsInView(view)).toEqual([]);
    const inputs = view.blocks.filter((block) => block.type === 'input');
    expect(inputs.map(({ block_id }) => block_id)).toEqual(inputIds(message));
  });

  it.each(examples)('%s loses no text', (_name, message) => {
    const view = isForm(message) ? renderForm(message, 'x', '{}') : renderMessage(message);
    const shown = textsIn(view.blocks).join('\n');
    for (const text of textsOf(message.card.body)) expect(shown).toContain(text);
  });

  it('each choice is a button that comes back with its whole question', () => {
    const message = exampleMessages(language).choices;
    const buttons = renderMessage(message as Message).blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.flatMap((one) => (one.type === 'button' ? [one.value ?? ''] : [])) : [],
    );
    const presses = buttons.map(readPress);
    expect(presses.map(({ action }) => action)).toEqual(['ask', 'ask', 'ask']);
    expect(presses.map(({ data }) => data)).toEqual(
      elementsOf(message?.card as AdaptiveCard).flatMap(({ type, data }) => (type === 'Action.Execute' ? [data] : [])),
    );
  });

  it('a form that leads to another form has its button beside the one that opens it, and sends alone in its modal', () => {
    const message = exampleMessages(language).checkInFormAllKinds as Message;
    const [buttons] = renderMessage(message).blocks.filter((block) => block.type === 'actions');
    const presses = (buttons?.elements ?? []).map((one) => readPress(one.type === 'button' ? (one.value ?? '') : ''));
    expect(presses.map(({ action, data }) => [action, data.ended])).toEqual([
      ['show-check-in', undefined],
      ['show-check-in', 'yes'],
    ]);
    expect(pressOfForm(message)).toMatchObject({ action: 'save-check-in', data: { ended: 'no' } });
    expect(renderForm(message, 'x', '{}').blocks.some(({ type }) => type === 'actions')).toBe(false);
  });

  it('all messages but forms fit on a page, and what does not fit is announced', () => {
    const messages = examples.map(([, message]) => message);
    expect(faultsInView(renderHome(messages, language))).toEqual([]);
    const page = renderHome([...messages, ...messages, ...messages], language);
    expect(faultsInView(page)).toEqual([]);
    expect(textsIn(page.blocks).at(-1)).toMatch(/^(Der er mere|There is more)/);
  });
});

describe('what a card may hold', () => {
  it.each<[string, CardElement]>([
    ['an unknown element', { type: 'Image', url: 'https://example.org/a.png' }],
    ['an unknown input', { type: 'Input.Toggle', id: 'a', title: 'b' }],
    ['an unknown property', { type: 'TextBlock', text: 'a', wrap: true, maxLines: 2 }],
    ['an unknown element inside a container', { type: 'Container', items: [{ type: 'Table' }] }],
    ['an unknown action', { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'a' }] }],
    ['an unknown property of an action', { type: 'ActionSet', actions: [{ ...execute({}), tooltip: 'a' }] }],
    ['data that is not text', { type: 'ActionSet', actions: [execute({ count: 3 })] }],
    ['data longer than a button carries', { type: 'ActionSet', actions: [execute({ long: 'x'.repeat(2000) })] }],
    ['an input without a way to open it', { type: 'Input.Text', id: 'a', label: 'b', maxLength: 5 }],
  ])('%s is refused', (_what, element) => {
    expect(() => renderMessage(messageOf(element))).toThrow();
  });

  it('more blocks than a message takes are refused', () => {
    const texts = Array.from({ length: 51 }, (_none, index) => ({ type: 'TextBlock', text: `${index}`, wrap: true }));
    expect(() => renderMessage(messageOf(...texts))).toThrow('50');
  });

  it('a text field of several lines is one in the modal too', () => {
    const field = { type: 'Input.Text', id: 'comment', label: 'Kommentar', maxLength: 3000 };
    const actions = { type: 'ActionSet', actions: [execute({})] };
    const form = messageOf({ ...field, isMultiline: true, value: 'a\nb' }, actions);
    expect(renderForm(form, 'Svar', '{}').blocks[0]).toMatchObject({
      type: 'input',
      optional: true,
      element: { type: 'plain_text_input', multiline: true, max_length: 3000, initial_value: 'a\nb' },
    });
  });

  it('a form with two sending buttons, or none, is refused', () => {
    const input = { type: 'Input.Date', id: 'date', label: 'Dato' };
    const form = (...actions: CardElement[]) => ({
      ...messageOf(input, { type: 'ActionSet', actions }),
      open: { label: 'Svar', action: 'show', data: {} },
    });
    expect(() => renderForm(form(), 'Svar', '{}')).toThrow('exactly one');
    expect(() => renderForm(form(execute({}), execute({})), 'Svar', '{}')).toThrow('exactly one');
    expect(renderForm(form(execute({})), 'Svar', '{}').submit?.text).toBe('Gem');
  });
});

describe('texts', () => {
  const nasty = '<!channel> <@U1> *fed* _skrå_ ~væk~ `kode` & <https://example.org|her>';

  it('are never markup, and call nobody', () => {
    const facts = { type: 'FactSet', facts: [{ title: nasty, value: nasty }] };
    const { text, blocks } = renderMessage({ ...messageOf(textBlock(nasty), facts), text: nasty });
    expect(text).toContain('&lt;!channel&gt; &lt;@U1&gt;');
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
    expect(textsIn(blocks)).toEqual([nasty, `${nasty}: ${nasty}`]);
  });

  it('are read without the backslashes of markdown', () => {
    expect(textsIn(renderMessage(messageOf(textBlock('2\\*3 \\_x\\_ C:\\\\mappe æ\\ø'))).blocks)).toEqual([
      '2*3 _x_ C:\\mappe æ\\ø',
    ]);
  });

  it('are shortened at a word', () => {
    const [text = ''] = textsIn(renderMessage(messageOf(textBlock('aftale '.repeat(600)))).blocks);
    expect(text).toMatch(/^(aftale )+aftale…$/);
    expect(text.length).toBeGreaterThan(2990);
    expect(text.length).toBeLessThanOrEqual(3000);
  });

  it('too long for a header stay whole', () => {
    const long = `${'Indsatsområde '.repeat(20)}til sidst`;
    expect(textsIn(renderMessage(messageOf({ ...textBlock(long), style: 'heading' })).blocks)).toEqual([long]);
  });

  it('too long for a button or a choice are shortened, and its data is not', () => {
    const label = 'Dialogisk læsning for børn i alderen tre til seks år og deres forældre i boligområdet';
    const data = { agreement: 'a'.repeat(1500) };
    const { blocks } = renderMessage(messageOf({ type: 'ActionSet', actions: [{ ...execute(data), title: label }] }));
    expect(faultsInBlocks(blocks, 'message')).toEqual([]);
    expect(JSON.stringify(blocks)).toContain(data.agreement);
  });
});

describe('a receipt in a modal', () => {
  it('has the texts and no buttons that send', () => {
    const view = renderReceipt(messageOf(textBlock('Gemt: 4'), { type: 'ActionSet', actions: [execute({})] }), 'Svar');
    expect(faultsInView(view)).toEqual([]);
    expect(textsIn(view.blocks)).toEqual(['Gemt: 4']);
  });
});

function textBlock(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true };
}

function execute(data: Record<string, unknown>): CardElement {
  return { type: 'Action.Execute', title: 'Gem', verb: 'save', data };
}

function messageOf(...body: CardElement[]): Message {
  return { card: { type: 'AdaptiveCard', version: '1.5', lang: 'da', body }, text: 'I ord' };
}

function inputIds(message: Message): string[] {
  return nested(message.card.body).flatMap((element) =>
    element.type.startsWith('Input.') ? [String(element.id)] : [],
  );
}

function textsOf(body: CardElement[]): string[] {
  return nested(body).flatMap((element) => {
    if (element.type === 'TextBlock') return [String(element.text)];
    if (element.type !== 'FactSet') return [];
    return (element.facts as { title: string; value: string }[]).flatMap(({ title, value }) => [title, value]);
  });
}

function nested(body: CardElement[]): CardElement[] {
  return body.flatMap((element) => [element, ...nested((element.items as CardElement[] | undefined) ?? [])]);
}
