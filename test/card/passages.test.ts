import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passagesMessage } from '../../src/card/passages.js';
import { renderMessage } from '../../src/slack/render.js';
import { faultsInBlocks } from '../support/slack-limits.js';
import { elementsOf } from './subset.js';

const view = (texts: readonly string[]) => ({
  title: 'Parken',
  subtitle: '',
  passages: texts.map((text, index) => ({ heading: `Del ${index}`, lines: `${index + 1}`, text })),
  version: 'Version 1.',
});
const linesOf = (texts: readonly string[]) => passagesMessage(view(texts), 'da').text.split('\n').slice(1, -1);
const CUT = 'Teksten er forkortet her. Resten står i aftalen.';

describe('the agreement’s text', () => {
  it('stands whole under its headings where there is room', () => {
    expect(linesOf(['Et.\n- To', 'Tre'])).toEqual(['Del 0, linje 1', 'Et.', '• To', 'Del 1, linje 2', 'Tre']);
  });

  it('ends with a whole sentence where there is not, and says so', () => {
    const lines = linesOf([`${'Otte ord er der i denne korte sætning. '.repeat(100)}`, 'Mere']);
    expect(lines.at(-1)).toBe(CUT);
    expect(lines.at(-2)).toMatch(/sætning\.$/);
    expect(lines).toHaveLength(3);
  });

  it('leaves out a sentence that is longer than the room, heading and all', () => {
    expect(linesOf(['Kort.', 'x'.repeat(3000)])).toEqual(['Del 0, linje 1', 'Kort.', CUT]);
  });

  it('is a message that Slack takes, whatever the agreement holds', () => {
    const text = fc.array(fc.constantFrom('ord', 'Ny sætning. ', '\n', '- ', '"', '\\', 'æ', '😀'), { maxLength: 900 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        const made = passagesMessage(view(texts.map((parts) => parts.join(''))), 'da');
        expect(faultsInBlocks(renderMessage(made).blocks, 'message')).toEqual([]);
        const own = elementsOf(made.card).filter(({ weight, isSubtle }) => weight === undefined && isSubtle !== true);
        const length = own.reduce((sum, { text: shown }) => sum + String(shown ?? '').length, 0);
        expect(length).toBeLessThanOrEqual(2600);
      }),
      { numRuns: 60 },
    );
  });
});
