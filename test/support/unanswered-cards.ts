/** The cards about unanswered questions and aliases, with data as it could be. */
import {
  type AliasView,
  aliasesMessage,
  aliasForm,
  unansweredMessage,
  whichAgreementMessage,
} from '../../src/card/unanswered.js';
import type { Language, Message } from '../../src/chat.js';

const TITLE = 'Uddannelse og livschancer (Viborg)';

const QUESTION = {
  id: '0b8f6a0e-1d5c-4f0e-9d38-6a8a2f1d7c11',
  text: 'Hvem har ansvaret for *lektiecaféen*, når <skolen> er lukket?',
  agreement: TITLE,
  times: 3,
  lastAsked: '2026-11-02',
  opensForm: true,
};

const ALIAS: AliasView = {
  id: '0b8f6a0e-1d5c-4f0e-9d38-6a8a2f1d7c12',
  text: 'lektiecafé',
  target: 'Læringsmiljø',
  agreement: TITLE,
  added: '2026-11-03',
  by: 'Sekretariatsleder',
};

export function unansweredCards(language: Language): Record<string, Message> {
  const view = {
    question: QUESTION,
    agreement: { id: 'viborg-uddannelse-2025', title: TITLE },
    alias: 'lektiecaféen',
    longestAlias: 80,
    target: '',
    targets: [
      { value: 'activity:laeringsmiljoe', name: 'Læringsmiljø' },
      { value: 'actor:skole', name: 'Skolen' },
    ],
  };
  const many = Array.from({ length: 8 }, () => ({ ...QUESTION, text: 'ord '.repeat(75), agreement: '', times: 1 }));
  const errors = { alias: '»Skolen« er allerede et navn for Skolen.', target: 'Vælg, hvad ordet betyder.' };
  return {
    unanswered: unansweredMessage({ questions: [QUESTION, { ...QUESTION, opensForm: false }], more: 0 }, language),
    unansweredMany: unansweredMessage({ questions: many, more: 12 }, language),
    nothingUnanswered: unansweredMessage({ questions: [], more: 0 }, language),
    whichAgreement: whichAgreementMessage(
      {
        text: 'Hvilken aftale?',
        question: QUESTION.id,
        agreements: [
          { id: 'viborg-uddannelse-2025', title: TITLE },
          { id: 'viby-syd-2020', title: 'Viby Syd' },
        ],
      },
      language,
    ),
    aliasForm: aliasForm(view, language),
    aliasFormErrors: aliasForm({ ...view, alias: 'Skolen', errors }, language),
    aliasFormLongest: aliasForm({ ...view, alias: '', targets: manyTargets() }, language),
    aliases: aliasesMessage(
      {
        aliases: [ALIAS, { ...ALIAS, target: null, by: '' }],
        page: 0,
        more: 0,
        removed: [{ ...ALIAS, removed: '2026-11-04', removedBy: 'Sekretariatsleder' }],
      },
      language,
    ),
    aliasesLongest: aliasesMessage(
      {
        aliases: Array.from({ length: 8 }, () => ({ ...ALIAS, target: null })),
        page: 0,
        more: 12,
        removed: Array.from({ length: 5 }, () => ({ ...ALIAS, removed: '2026-11-04', removedBy: 'Sekretariatsleder' })),
      },
      language,
    ),
    noAliases: aliasesMessage({ aliases: [], page: 0, more: 0, removed: [] }, language),
  };
}

/** More than a list in Slack takes. */
function manyTargets(): { value: string; name: string }[] {
  return Array.from({ length: 120 }, (_none, index) => ({ value: `actor:a${index}`, name: `Part ${index}` }));
}
