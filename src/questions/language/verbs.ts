import { plainSet, type Word } from './danish.js';

/** What a verb in another form than the present follows: "at rykke", "skal rykke", "har rykket", "bliver rykket". */
const helpers = plainSet(
  'at skal skulle må måtte kan kunne vil ville bør burde har havde er var bliver blev blive været få får fik tør gider to will would can could may might must shall should have has had is are was were be been being did do does',
);
/** What stands between a helping verb and the other: its subject, "ikke", adverbs. */
const between = plainSet(
  'man vi de den det der jeg du i han hun ikke også altid kun selv så nu they we you it she he not also only',
);
/** What follows a verb in the present in a question: "hvornår rykker man". */
const subjects = plainSet('man vi de jeg du han hun der det they we you it');

/** Behind these a Danish verb stands in the infinitive: "skal politiet …" is no verb. */
const modals = plainSet('at skal skulle må måtte kan kunne vil ville bør burde tør gider');
const infinitive = /(e|[aeiouy]|as|es)$/;

/** Behind these a word with an article at its end is a noun: "hvor er nødudgangen". */
const being = plainSet('er var');
const definite = /(en|tet|erne|ene)$/;

const widest = 3;

/** Whether a word of a question is a verb by its place: a verb that nothing explains may carry a question without being its subject. */
export function isVerbByPlace(all: readonly Word[], at: number): boolean {
  const next = all[at + 1];
  if (at > 0 && next && subjects.has(next.plain)) return true;
  for (let before = at - 1; before >= Math.max(0, at - widest); before--) {
    const word = all[before];
    if (!word) return false;
    const { plain = '' } = all[at] ?? {};
    if (modals.has(word.plain)) return infinitive.test(plain);
    if (being.has(word.plain)) return !definite.test(plain);
    if (helpers.has(word.plain)) return true;
    if (!between.has(word.plain)) return false;
  }
  return false;
}
