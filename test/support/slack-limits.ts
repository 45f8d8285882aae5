/** What Slack refuses in blocks and views, written down apart from src/slack/limits.ts: the stub Web API refuses by it, too. */

// biome-ignore lint/suspicious/noExplicitAny: JSON as it arrives at Slack
export type Json = any;

type Surface = 'message' | 'modal' | 'home';

const MOST_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

/** Everything that Slack would refuse; empty when it would take the blocks. */
export function faultsInBlocks(blocks: Json, surface: Surface): string[] {
  if (!Array.isArray(blocks)) return ['blocks are not a list'];
  const faults = blocks.length > MOST_BLOCKS[surface] ? [`${blocks.length} blocks`] : [];
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) faults.push('a block_id stands twice');
  if (surface === 'message' && JSON.stringify(blocks).length > 13_000) faults.push('msg_blocks_too_long');
  return [...faults, ...blocks.flatMap((block) => faultsInBlock(block, surface))];
}

/** As for blocks, for a whole modal or App Home view. */
export function faultsInView(view: Json): string[] {
  const faults = faultsInBlocks(view.blocks, view.type);
  if ((view.private_metadata?.length ?? 0) > 3000) faults.push('private_metadata');
  if (view.type === 'home') return faults;
  for (const part of ['title', 'close', 'submit']) {
    if (view[part] !== undefined) faults.push(...faultsInText(view[part], 24, part));
  }
  if (view.title === undefined) faults.push('no title');
  const inputs = view.blocks.some((block: Json) => block.type === 'input');
  if (inputs && view.submit === undefined) faults.push('inputs without submit');
  return faults;
}

function faultsInBlock(block: Json, surface: Surface): string[] {
  switch (block.type) {
    case 'header':
      return faultsInText(block.text, 150, 'header');
    case 'section':
      return faultsInText(block.text, 3000, 'section');
    case 'context':
      return block.elements.flatMap((text: Json) => faultsInText(text, 3000, 'context'));
    case 'divider':
      return [];
    case 'rich_text':
      return block.elements.flatMap(faultsInRichText);
    case 'actions':
      return faultsInActions(block.elements);
    case 'input':
      return surface === 'message' ? ['an input in a message'] : faultsInInput(block);
    default:
      return [`${block.type} is not a block that we use`];
  }
}

function faultsInRichText(section: Json): string[] {
  if (section.type !== 'rich_text_section') return [`${section.type} in rich text`];
  return section.elements.flatMap((part: Json) => {
    const length = part.text?.length ?? 0;
    return part.type === 'text' && length > 0 && length <= 3001 ? [] : [`rich text: ${part.type} of ${length}`];
  });
}

function faultsInActions(buttons: Json[]): string[] {
  const ids = new Set(buttons.map((button) => button.action_id));
  const faults = ids.size < buttons.length ? ['an action_id stands twice'] : [];
  if (buttons.length === 0 || buttons.length > 25) faults.push(`${buttons.length} buttons in a row`);
  for (const button of buttons) {
    if (button.type !== 'button') faults.push(`${button.type} among the buttons`);
    faults.push(...faultsInText(button.text, 75, 'button'));
    if ((button.value?.length ?? 0) > 2000) faults.push('button value');
    if ((button.url?.length ?? 0) > 3000) faults.push('button url');
    if (!['primary', 'danger', undefined].includes(button.style)) faults.push(`button style ${button.style}`);
  }
  return faults;
}

function faultsInInput({ block_id, label, element }: Json): string[] {
  const faults = faultsInText(label, 2000, 'label');
  if (!block_id || block_id.length > 255) faults.push('block_id');
  if (element.placeholder) faults.push(...faultsInText(element.placeholder, 150, 'placeholder'));
  switch (element.type) {
    case 'number_input':
      return typeof element.is_decimal_allowed === 'boolean' ? faults : [...faults, 'is_decimal_allowed'];
    case 'plain_text_input':
      return element.max_length >= 1 && element.max_length <= 3000 ? faults : [...faults, 'max_length'];
    case 'datepicker':
      return /^(\d{4}-\d\d-\d\d)?$/.test(element.initial_date ?? '') ? faults : [...faults, 'initial_date'];
    case 'radio_buttons':
      return [...faults, ...faultsInOptions(element, 10)];
    case 'static_select':
      return [...faults, ...faultsInOptions(element, 100)];
    default:
      return [...faults, `${element.type} is not an input that we use`];
  }
}

function faultsInOptions({ options, initial_option }: Json, most: number): string[] {
  const faults = options.length > 0 && options.length <= most ? [] : [`${options.length} options`];
  for (const { text, value } of options) {
    faults.push(...faultsInText(text, 75, 'option'));
    if (!value || value.length > 150) faults.push('option value');
  }
  const same = options.some((option: Json) => JSON.stringify(option) === JSON.stringify(initial_option));
  return initial_option === undefined || same ? faults : [...faults, 'initial_option is none of the options'];
}

function faultsInText(text: Json, most: number, where: string): string[] {
  if (text?.type !== 'plain_text') return [`${where}: not plain text`];
  return text.text.length >= 1 && text.text.length <= most ? [] : [`${where}: ${text.text.length} characters`];
}

/** All texts that a person would read, in order. */
export function textsIn(blocks: Json[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'rich_text') {
      return block.elements.map((section: Json) =>
        section.elements
          .map((part: Json) => part.text)
          .join('')
          .trim(),
      );
    }
    if (block.type === 'input') return [block.label.text];
    if (block.type === 'divider') return [];
    const parts = block.elements ?? [block];
    return parts.map((part: Json) => part.text.text ?? part.text);
  });
}
