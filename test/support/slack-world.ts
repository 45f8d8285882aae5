/** A Slack workspace as its people see it: played by our own stub (slack-stub.ts) or by local-slack (slack-local.ts). */

import type { SlackConfig } from '../../src/slack/app.js';
import type { Json } from './slack-limits.js';

export const TEAM = 'T01WORK';
export const BOT = 'U0BOT';
export const CHANNEL = 'C01CHEF';

export interface Member {
  id: string;
  name: string;
  email: string;
  locale: string;
}

/** The addresses are those of prisma/seed/people.yaml, so that the real program knows who these are. */
export const PARTNER: Member = {
  id: 'U01PART',
  name: 'Koordinator',
  email: 'koordinator@example.org',
  locale: 'da-DK',
};
export const LEADER: Member = { id: 'U02LEAD', name: 'Leader', email: 'leder@example.org', locale: 'en-GB' };
export const MANAGER: Member = { id: 'U03CHEF', name: 'Chef', email: 'chefgruppen@example.org', locale: 'da-DK' };
export const SECRETARIAT: Member = {
  id: 'U04SEKR',
  name: 'Sekretariat',
  email: 'sekretariat@example.org',
  locale: 'da-DK',
};
/** With an address that nobody has told the program. */
export const NEWCOMER: Member = { id: 'U05NEWC', name: 'Ny', email: 'privat@example.org', locale: 'da-DK' };

export const MEMBERS = [PARTNER, LEADER, MANAGER, SECRETARIAT, NEWCOMER];

/** A message from the bot. */
export interface Shown {
  channel: string;
  ts: string;
  text: string;
  blocks: Json[];
  thread?: string;
  /** Set when only this person sees it. */
  onlyTo?: string;
}

export interface SlackWorld {
  /** What the bot needs to reach this workspace. */
  config: SlackConfig;
  /** Where the bot listens, in HTTP mode. */
  deliverTo(url: string): void;
  write(member: Member, text: string): Promise<void>;
  mention(member: Member, channel: string, text: string): Promise<void>;
  command(member: Member, channel: string, text: string): Promise<void>;
  openHome(member: Member): Promise<void>;
  /** Presses the button with this label under a message, or on the App Home page. */
  press(member: Member, on: Shown | 'home', label: string): Promise<void>;
  /** Fills in the modal by input id and sends it. What Slack then shows beside the fields, by input id; null when nothing. */
  submit(member: Member, values: Record<string, string>): Promise<Record<string, string> | null>;
  /** The bot's messages in the direct conversation, oldest first. */
  direct(member: Member): Promise<Shown[]>;
  /** The bot's messages in a channel. */
  channel(id: string): Promise<Shown[]>;
  modal(): Promise<Json | null>;
  home(member: Member): Promise<Json | null>;
  stop(): Promise<void>;
}

/** Waits for what the bot does after it has acknowledged. */
export async function until<Found>(
  look: () => Promise<Found | null | undefined | false>,
  what: string,
): Promise<Found> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never happened: ${what}`);
}

/** The button with this label. */
export function buttonIn(blocks: Json[], label: string): Json {
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const button = buttons.find((one: Json) => one.text.text === label);
  if (button === undefined) throw new Error(`no button "${label}" among ${buttons.map((one: Json) => one.text.text)}`);
  return button;
}

/** What Slack sends of a filled-in modal: what was typed, and for the rest what the form had in it. */
export function stateOf(view: Json, typed: Record<string, string>): Json {
  const inputs = view.blocks.filter((block: Json) => block.type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id, element }: Json) => [
      block_id,
      { [element.action_id]: inputState(element, typed[block_id]) },
    ]),
  );
}

function inputState(element: Json, typed: string | undefined): Json {
  const { type } = element;
  if (type === 'datepicker') return { type, selected_date: typed ?? element.initial_date ?? null };
  if (type === 'radio_buttons' || type === 'static_select') {
    const chosen = element.options.find((option: Json) => option.value === typed);
    return { type, selected_option: chosen ?? element.initial_option ?? null };
  }
  return { type, value: typed ?? element.initial_value ?? null };
}
