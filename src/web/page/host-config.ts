const FOREGROUND = colors('--text', '--muted');

/**
 * How the renderer draws. Colours are the page's own custom properties, so that light and dark follow the system without drawing anew;
 * sizes, borders and buttons are in card.css.
 */
export const HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  lineHeights: { small: 20, default: 24, medium: 25, large: 27, extraLarge: 31 },
  spacing: { small: 4, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: FOREGROUND },
    emphasis: { backgroundColor: 'var(--tint)', foregroundColors: FOREGROUND },
    accent: { backgroundColor: 'var(--accent-tint)', foregroundColors: FOREGROUND },
    good: { backgroundColor: 'var(--good-tint)', foregroundColors: FOREGROUND },
    warning: { backgroundColor: 'var(--warning-tint)', foregroundColors: FOREGROUND },
    attention: { backgroundColor: 'var(--attention-tint)', foregroundColors: FOREGROUND },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  },
  actions: {
    maxActions: 20,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 170 },
    value: { wrap: true },
    spacing: 12,
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  // Below the page's h1; the bot's cards have headings of one level.
  textBlock: { headingLevel: 2 },
};

function colors(plain: string, subtle: string) {
  const color = (name: string, faint = name) => ({ default: `var(${name})`, subtle: `var(${faint})` });
  return {
    default: color(plain, subtle),
    dark: color(plain, subtle),
    light: color(subtle),
    accent: color('--accent'),
    good: color('--good'),
    warning: color('--warning'),
    attention: color('--attention'),
  };
}
