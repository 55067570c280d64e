/** Language of a message: that of the sentence that it speaks of, else that of the user interface. */
export type Language = 'fa' | 'en';

/** A value for a placeholder. Numbers are written in the digits of the language; strings are inserted as they are. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The words of one area, both languages side by side. */
export type MessageTable = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** Digits of a text in those of the language, everything else as it is. */
export function localDigits(language: Language, text: string | number): string {
  const written = String(text);
  return language === 'fa' ? written.replace(/[0-9]/g, (digit) => PERSIAN_DIGITS[Number(digit)] ?? digit) : written;
}

/**
 * Fills a template. `{name}` is replaced by the value of that name; `{name|one|other}` by the first form where the value is
 * the number 1, else by the second. A name without a value stays visible, so that a missing value is seen and not hidden.
 */
export function fillTemplate(language: Language, template: string, values: MessageValues): string {
  return template.replace(
    /\{([A-Za-z]{1,40})(?:\|([^|{}]{0,200})\|([^|{}]{0,200}))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && other !== undefined) return value === 1 ? one : other;
      return typeof value === 'number' ? localDigits(language, value) : value;
    },
  );
}
