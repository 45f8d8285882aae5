import type { ChatEvent } from '../chat.js';

/** What all events tell: who, and where. */
export type ConversationEvent = Pick<ChatEvent, 'account' | 'conversation'>;
