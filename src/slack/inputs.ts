/** The inputs of a form as Block Kit. `block_id` is the input's id, so that an error can be put beside it. */

import type {
  Datepicker,
  InputBlock,
  KnownBlock,
  NumberInput,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
} from '@slack/types';
import type { CardElement } from '../chat.js';
import { plain } from './blocks.js';
import { listOf, optionalOf, textOf } from './card.js';
import { atMost, LIMITS, whole } from './limits.js';

/** The action_id of every input; its block_id tells them apart. */
export const INPUT_ACTION = 'value';

/** @throws Error at an input that is not in the subset */
export function drawInput(input: CardElement): KnownBlock[] {
  const block = {
    type: 'input',
    block_id: whole(textOf(input, 'id'), LIMITS.id, 'input id'),
    label: plain(textOf(input, 'label'), LIMITS.inputLabel),
    optional: input.isRequired !== true,
    element: elementFor(input),
  } satisfies InputBlock;
  return [block];
}

function elementFor(input: CardElement): InputBlock['element'] {
  switch (input.type) {
    case 'Input.Number':
      return numberInput(input);
    case 'Input.Text':
      return textInput(input);
    case 'Input.ChoiceSet':
      return choices(input);
    case 'Input.Date':
      return datePicker(input);
    default:
      throw new Error(`${input.type} is no input that Slack's renderer knows`);
  }
}

/** No lower bound and decimals allowed: what was typed reaches the bot, which says in plain words what is wrong with it. */
function numberInput(input: CardElement): NumberInput {
  const value = optionalOf(input, 'value');
  return {
    type: 'number_input',
    action_id: INPUT_ACTION,
    is_decimal_allowed: true,
    ...(value !== null && { initial_value: value }),
    ...placeholder(input),
  };
}

function textInput(input: CardElement): PlainTextInput {
  const value = optionalOf(input, 'value');
  const max = Number(optionalOf(input, 'maxLength') ?? LIMITS.inputLength);
  return {
    type: 'plain_text_input',
    action_id: INPUT_ACTION,
    multiline: input.isMultiline === true,
    max_length: Math.min(max, LIMITS.inputLength),
    ...(value !== null && { initial_value: value }),
    ...placeholder(input),
  };
}

/** `expanded` shows all choices at once, as far as Slack's radio buttons go; otherwise a list to choose from. */
function choices(input: CardElement): RadioButtons | StaticSelect {
  const options = listOf<{ title: string; value: string }>(input, 'choices').map(option);
  const chosen = options.find(({ value }) => value === input.value);
  const initial = chosen === undefined ? {} : { initial_option: chosen };
  if (input.style === 'expanded' && options.length <= LIMITS.radioOptions) {
    return { type: 'radio_buttons', action_id: INPUT_ACTION, options, ...initial };
  }
  atMost(options, LIMITS.selectOptions, 'choices');
  return { type: 'static_select', action_id: INPUT_ACTION, options, ...initial, ...placeholder(input) };
}

function option({ title, value }: { title: string; value: string }): PlainTextOption & { value: string } {
  return { text: plain(title, LIMITS.optionText), value: whole(value, LIMITS.optionValue, `choice "${title}"`) };
}

/** Slack's calendar knows no first and last day: the bot checks them. */
function datePicker(input: CardElement): Datepicker {
  const value = optionalOf(input, 'value');
  return {
    type: 'datepicker',
    action_id: INPUT_ACTION,
    ...(value !== null && { initial_date: value }),
    ...placeholder(input),
  };
}

function placeholder(input: CardElement): Pick<PlainTextInput, 'placeholder'> {
  const text = optionalOf(input, 'placeholder');
  return text === null ? {} : { placeholder: plain(text, LIMITS.placeholder) };
}
