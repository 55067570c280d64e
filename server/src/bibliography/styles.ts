import { cslStyle, type LanguageWords, type StyleTraits } from './style';

/** Styles that come with Dabir, each for entries in Latin and in Persian script. */
export type StyleName = 'apa' | 'chicago-author-date' | 'persian-social-science';

type Language = 'en' | 'fa';

const WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: { locale: 'en-US', comma: ', ', in: 'In', edition: ['', ' ed.'], editionForm: 'ordinal', thesis: 'Thesis' },
  fa: { locale: 'fa-IR', comma: '، ', in: 'در', edition: ['چاپ ', ''], editionForm: 'long-ordinal', thesis: 'پایان‌نامه' },
};

interface Style {
  readonly title: string;
  /** Persian works stand before the others. */
  readonly persianFirst: boolean;
  readonly traits: StyleTraits;
  /** What the style does otherwise in one language. */
  readonly but: Readonly<Record<Language, { readonly traits?: Partial<StyleTraits>; readonly words?: Partial<LanguageWords> }>>;
}

/**
 * Sources: APA Publication Manual 7th ed., chapter 9; Chicago Manual of Style 17th ed., 15.6–15.56; the author guidelines that Persian
 * journals of international relations publish («نویسنده، نام (سال)، «عنوان»، نام مجله، دوره، شماره، صفحه»).
 */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  apa: {
    title: 'APA 7',
    persianFirst: false,
    traits: {
      sortedNames: 'all',
      and: 'symbol',
      initials: true,
      most: { authors: 21, shown: 19, last: true },
      year: { before: '. ', open: '(', close: ')', after: '. ' },
      stop: '. ',
      volumeComma: ', ',
      quoted: false,
      volume: '',
      volumeItalic: true,
      issue: ['(', ')'],
      pages: ', ',
      bookPages: ['(pp. ', ')'],
      chapterPages: ' ',
      place: false,
      editorsBehind: null,
      editorLabel: { before: ' (', after: ')', capital: true },
      translator: ['(', ', Trans.)'],
      editionIn: [' (', ')'],
      thesisIn: [' [', ']'],
    },
    but: {
      en: {},
      fa: {
        traits: {
          and: 'text',
          initials: false,
          year: { before: ' ', open: '(', close: ')', after: '. ' },
          volumeComma: '، ',
          pages: '، ',
          bookPages: ['(صص. ', ')'],
          translator: ['ترجمهٔ ', ''],
        },
      },
    },
  },
  'chicago-author-date': {
    title: 'Chicago author–date',
    persianFirst: false,
    traits: {
      sortedNames: 'first',
      and: 'text',
      initials: false,
      most: { authors: 11, shown: 7, last: false },
      year: { before: '. ', open: '', close: '', after: '. ' },
      stop: '. ',
      volumeComma: ' ',
      quoted: true,
      volume: '',
      volumeItalic: false,
      issue: [' (', ')'],
      pages: ': ',
      bookPages: ['', ''],
      chapterPages: ', ',
      place: true,
      editorsBehind: 'edited by ',
      editorLabel: { before: ', ', after: '', capital: false },
      translator: ['Translated by ', ''],
      editionIn: ['. ', ''],
      thesisIn: ['. ', ''],
    },
    but: {
      en: {},
      fa: {
        traits: {
          chapterPages: '، ',
          editorsBehind: 'ویراستهٔ ',
          editorLabel: { before: '، ', after: '', capital: false },
          translator: ['ترجمهٔ ', ''],
        },
      },
    },
  },
  'persian-social-science': {
    title: 'Persian social-science journals',
    persianFirst: true,
    traits: {
      sortedNames: 'first',
      and: 'text',
      initials: false,
      most: { authors: 11, shown: 7, last: false },
      year: { before: ' ', open: '(', close: ')', after: ', ' },
      stop: ', ',
      volumeComma: ', ',
      quoted: true,
      volume: 'Vol. ',
      volumeItalic: false,
      issue: [', No. ', ''],
      pages: ', pp. ',
      bookPages: ['pp. ', ''],
      chapterPages: ', ',
      place: true,
      editorsBehind: null,
      editorLabel: { before: ' (', after: ')', capital: false },
      translator: ['trans. ', ''],
      editionIn: [', ', ''],
      thesisIn: [', ', ''],
    },
    but: {
      en: { words: { in: 'in', thesis: 'thesis' } },
      fa: {
        traits: {
          year: { before: ' ', open: '(', close: ')', after: '، ' },
          stop: '، ',
          volumeComma: '، ',
          volume: 'دورهٔ ',
          issue: ['، شمارهٔ ', ''],
          pages: '، صص. ',
          bookPages: ['صص. ', ''],
          chapterPages: '، ',
          translator: ['ترجمهٔ ', ''],
          editionIn: ['، ', ''],
          thesisIn: ['، ', ''],
        },
      },
    },
  },
};

/** True for the name of a style that comes with Dabir; anything else names a .csl file. */
export function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(STYLES, name);
}

/** CSL text of a style for entries in one language. */
export function styleFor(name: StyleName, language: Language): string {
  const { title, traits, but } = STYLES[name];
  const own = but[language];
  return cslStyle(
    `dabir-${name}-${language}`,
    `${title} (${language})`,
    { ...traits, ...own.traits },
    { ...WORDS[language], ...own.words },
  );
}
