import { MONTHS } from '../../../corpus-index/src/language/citation-words';
import { ENTITY_NAMES } from '../../../corpus-index/src/language/entities';
import { createNameIndex } from '../../../corpus-index/src/names/match';
import { foldKey } from '../../../corpus-index/src/text/fold';
import type { Draft } from '../draft/draft';
import type { PrintedCitation } from './printed-citations';

/**
 * Places where treaties are signed and meetings held, beside the capitals of the entity table and the cities that time zones are named
 * after (IANA). Source: sites of agreements and summits in the chronologies of international-relations handbooks.
 */
const PLACES = {
  fa: [
    'آستارا',
    'رشت',
    'مشهد',
    'اصفهان',
    'تبریز',
    'شیراز',
    'اهواز',
    'قم',
    'کرمان',
    'بندرعباس',
    'چابهار',
    'سوچی',
    'ژنو',
    'داووس',
    'یالتا',
    'نیویورک',
    'سن پترزبورگ',
    'گوادر',
    'الجزیره',
    'مونترو',
    'لوزان',
    'لاهه',
  ],
  en: [
    'Geneva',
    'The Hague',
    'Yalta',
    'Potsdam',
    'Bandung',
    'Davos',
    'Sochi',
    'Astara',
    'Mashhad',
    'Isfahan',
    'Tabriz',
    'Shiraz',
    'Rasht',
    'Saint Petersburg',
    'St Petersburg',
    'St. Petersburg',
    'Washington',
    'Bretton Woods',
    'Camp David',
    'Maastricht',
    'Lausanne',
    'Montreux',
    'Bonn',
    'Munich',
    'Versailles',
    'Dayton',
    'Oslo',
    'Rio',
    'Aktau',
    'Mumbai',
    'New Delhi',
  ],
};
/** What stands before a place and a date without being a work. Source: APA 7, 8.9 (personal communications). */
const NOT_PUBLISHED = {
  fa: ['مصاحبه', 'گفتگو', 'گفت و گو', 'سخنرانی', 'نامه', 'یادداشت', 'ابلاغ', 'امضا', 'تأسیس', 'تاسیس'],
  en: [
    'interview',
    'interviews',
    'personal communication',
    'personal interview',
    'speech',
    'remarks',
    'email',
    'letter',
    'signed',
    'founded',
  ],
};
/** Words inside a clause that no name of a person holds. */
const CLAUSE = {
  fa: [
    'در',
    'از',
    'به',
    'با',
    'که',
    'برای',
    'تا',
    'بر',
    'را',
    'این',
    'آن',
    'هر',
    'یا',
    'اما',
    'نیز',
    'است',
    'بود',
    'شد',
    'قیمت',
    'میانگین',
    'آغاز',
    'پایان',
  ],
  en: [] as readonly string[],
};
/** Words by which a text says that an author speaks. Source: the reporting verbs of extract/citations/narrative, the unmistakable ones. */
const SPEAKS = {
  before: /(?:به باور|از نظر|به نظر|به گفت[هۀ]ٔ?|از دیدگاه|از منظر|در نگاه|از نگاه|به اعتقاد|به زعم|به تعبیر|به بیان|نزد)\s{1,3}$/,
  after:
    /^\s{0,2}[،,]?\s{0,2}(?:نیز |هم |خود )?(?:معتقد|بر این (?:باور|نظر|عقیده)|باور دار|می.?نویسد|می.?گوی|نشان (?:می|داد)|استدلال|تأکید|تاکید|اشاره|مدعی)/,
};

const folded = (table: { readonly fa: readonly string[]; readonly en: readonly string[] }) =>
  new Set([...table.fa, ...table.en].map(foldKey));
const MONTH_NAMES = folded(MONTHS);
const UNPUBLISHED = folded(NOT_PUBLISHED);
const CLAUSE_WORDS = folded(CLAUSE);
const PLACE_NAMES = folded(PLACES);
/** Cities that time zones are named after, in Latin letters. */
const CITY_NAMES = Intl.supportedValuesOf('timeZone').flatMap((zone) => {
  const parts = zone.split('/');
  return parts.length === 2 ? [(parts[1] ?? '').replace(/_/g, ' ')] : [];
});
const CITIES = createNameIndex(CITY_NAMES.map((name) => ({ name, value: name })));
const LATIN_CITIES = new Set(CITY_NAMES.map(foldKey));
/** A Persian word from this likeness on is the city's name. */
const SAME_CITY = 0.9;

/**
 * True where an author–year that no source knows can only be a citation. Most of what stands in parentheses with a year is none: a place
 * and the year of a treaty, a month, a term of office. A page settles it; without one the form has to be that of a citation in full.
 */
export function isMeantAsCitation({ authors, locator, range, form }: PrintedCitation, draft: Draft): boolean {
  if (authors.some(isClause)) return false;
  if (locator !== null) return true;
  if (authors.some(isPlace)) return false;
  const printed = draft.prose.slice(range.start, range.end);
  if (form === 'narrative') return /\p{Script=Latin}/u.test(authors[0] ?? '') || isSpeaking(draft, range);
  // "Walt, 1987": a comma before the year, and no day or month about it.
  return /[,،]\s{0,3}[0-9۰-۹٠-٩]{4}\p{L}{0,3}[\s).]{0,3}$/u.test(printed) && (printed.match(/[0-9۰-۹٠-٩]{1,4}/g)?.length ?? 0) === 1;
}

function isSpeaking({ prose }: Draft, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return SPEAKS.before.test(prose.slice(Math.max(0, start - 20), start)) || SPEAKS.after.test(prose.slice(end, end + 40));
}

/** A month, an interview, or words of a sentence. */
function isClause(name: string): boolean {
  const words = foldKey(name).split(/[\s-]+/);
  if (words.some((word) => MONTH_NAMES.has(word) || CLAUSE_WORDS.has(word))) return true;
  return UNPUBLISHED.has(foldKey(name)) || UNPUBLISHED.has(words[0] ?? '') || /^ن?می[\u200c ]/.test(name);
}

/** A country, a capital or another city, a region, an agreement or a war, or several places in a row; bodies may be authors. */
function isPlace(name: string): boolean {
  const whole = foldKey(name);
  const [first = '', ...rest] = whole.split(/\s+/);
  const entities = ENTITY_NAMES.get(first) ?? [];
  if (entities.some((entity) => entity.kind !== 'organisation' && entity.rest.join(' ') === rest.join(' '))) return true;
  if (/--|[–—]/.test(name) || PLACE_NAMES.has(whole) || LATIN_CITIES.has(whole)) return true;
  return /\p{Script=Arabic}/u.test(name) && CITIES.search(name, 1).some(({ similarity }) => similarity >= SAME_CITY);
}
