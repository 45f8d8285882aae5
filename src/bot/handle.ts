/** The bot's one way in: who is it, what do they want, which use case answers. */
import { notice } from '../card/notice.js';
import type { ChatEvent, Handle, PressEvent, Reply } from '../chat.js';
import { meetAccount } from '../store/accounts.js';
import { firstTimeSeen } from '../store/seen-events.js';
import { replyWithActivity } from './answer-question.js';
import { type Asker, recognise } from './asker.js';
import { type Bot, NO_REPLY } from './bot.js';
import { chooseSuccessor, showSuccessor } from './choose-successor.js';
import { confirmResponsibilities } from './confirm-responsibilities.js';
import { finish, plan, receive, showPlan } from './decide-evaluation.js';
import { denyResponsibility, showDenial } from './deny-responsibility.js';
import { saveAlias, showAliasForm } from './give-alias.js';
import { showHelp } from './help.js';
import { askWhoItIs, linkToPerson, showLinkAccount } from './link-account.js';
import { remindMissing } from './missing-list.js';
import { object } from './object.js';
import { replyToMessage } from './reply-to-message.js';
import { saveCheckIn } from './save-check-in.js';
import { keepAbsence, showAbsence, takeBackAbsence } from './say-absence.js';
import { sayOverlap, showOverlapForm } from './say-overlap.js';
import { keepPause, showPause, takeBackPause } from './say-pause.js';
import { removeMeasure, saveMeasure, showMeasureForm } from './set-measure.js';
import { settle, showObjection } from './settle-objection.js';
import { turnAliases, undoAlias } from './show-aliases.js';
import { showCheckIn } from './show-check-in.js';
import { showMeasures } from './show-measures.js';
import { showText } from './show-text.js';
import { dismissQuestion } from './show-unanswered.js';
import { showWaiting } from './show-waiting.js';
import { words } from './words.js';

/** An event is handled once, however often its chat delivers it; what goes wrong is told in plain words. */
export function createHandle(bot: Bot): Handle {
  return async (event) => {
    try {
      if (!(await firstTimeSeen(bot.client, event.account.chat, event.id, bot.now()))) return NO_REPLY;
      return await handle(bot, event);
    } catch (error) {
      bot.log.error({ err: error, chat: event.account.chat, kind: event.kind }, 'an event could not be handled');
      return { messages: [notice(words(event.account.language).failed, event.account.language)] };
    }
  };
}

async function handle(bot: Bot, event: ChatEvent): Promise<Reply> {
  if (event.kind === 'members') {
    for (const member of event.members) await meetAccount(bot.client, member, bot.now());
    return NO_REPLY;
  }
  const asker = await recognise(bot, event);
  switch (event.kind) {
    case 'message':
      // The stranger does not wait for the secretariat; who it is stays in the secretariat's list until it is answered.
      if (asker.isNew && asker.person === null) void askWhoItIs(bot, event.account);
      return replyToMessage(bot, asker, event, event.text, null);
    case 'press':
      return onPress(bot, asker, event);
    case 'open':
      return asker.person === null ? showHelp(bot, asker) : showWaiting(bot, asker);
  }
}

/** A button of a card, by the action that the card gives it. */
async function onPress(bot: Bot, asker: Asker, event: PressEvent): Promise<Reply> {
  const { action, data, values } = event;
  // A card that a whole channel reads stays in the channel's language, whoever presses it.
  const inConversation: Asker = event.conversation.kind === 'personal' ? asker : { ...asker, language: 'da' };
  switch (action) {
    case 'ask':
      return replyToMessage(bot, asker, event, data.question ?? '', data.agreement ?? null);
    case 'show-activity':
      return replyWithActivity(bot, asker, event, data);
    case 'show-text':
      return showText(bot, asker, event, data);
    case 'object':
      return object(bot, asker, event, data);
    case 'show-objection':
      return showObjection(bot, asker, data);
    case 'settle-objection':
      return settle(bot, asker, data);
    case 'show-check-in':
      return showCheckIn(bot, asker, data, values);
    case 'save-check-in':
      return saveCheckIn(bot, asker, data, values);
    case 'remind-missing':
      return remindMissing(bot, asker, data);
    case 'receive-evaluation':
      return receive(bot, inConversation, data);
    case 'show-evaluation-plan':
      return showPlan(bot, asker, data);
    case 'plan-evaluation':
      return plan(bot, inConversation, data, values);
    case 'finish-evaluation':
      return finish(bot, inConversation, data);
    case 'confirm-responsibilities':
      return confirmResponsibilities(bot, asker, data);
    case 'show-denial':
      return showDenial(bot, asker, data);
    case 'deny-responsibility':
      return denyResponsibility(bot, asker, data, values);
    case 'show-link-account':
      return showLinkAccount(bot, asker, data);
    case 'show-absence':
      return showAbsence(bot, asker, data);
    case 'save-absence':
      return keepAbsence(bot, asker, values);
    case 'end-absence':
      return takeBackAbsence(bot, asker, data);
    case 'show-pause':
      return showPause(bot, asker, data);
    case 'save-pause':
      return keepPause(bot, asker, values);
    case 'end-pause':
      return takeBackPause(bot, asker, data);
    case 'show-successor':
      return showSuccessor(bot, asker, data);
    case 'choose-successor':
      return chooseSuccessor(bot, asker, data, values);
    case 'link-account':
      return linkToPerson(bot, asker, data, values);
    case 'dismiss-question':
      return dismissQuestion(bot, asker, data);
    case 'show-alias-form':
      return showAliasForm(bot, asker, data);
    case 'save-alias':
      return saveAlias(bot, asker, data, values);
    case 'show-aliases':
      return turnAliases(bot, asker, data);
    case 'remove-alias':
      return undoAlias(bot, asker, data);
    case 'show-measures':
      return showMeasures(bot, asker, data);
    case 'show-measure-form':
      return showMeasureForm(bot, asker, data);
    case 'save-measure':
      return saveMeasure(bot, asker, data, values);
    case 'remove-measure':
      return removeMeasure(bot, asker, data);
    case 'show-overlap-form':
      return showOverlapForm(bot, asker, data);
    case 'save-overlap':
      return sayOverlap(bot, asker, data, values);
    default:
      // Whoever makes a press up may put anything in it: what does not look like an action is not logged.
      bot.log.warn(
        { action: /^[a-z-]{1,40}$/.test(action) ? action : null },
        'a card asked for an action that does not exist',
      );
      return { messages: [notice(words(asker.language).gone, asker.language)] };
  }
}
