import type { CleanWork } from './clean-works';

type Name = readonly [family: string, given: string];
type Layout = (work: CleanWork, index: number, previous: CleanWork | undefined) => string;

const yearOf = (work: CleanWork, none: string): string => `${work.year ?? none}${work.suffix ?? ''}`;
const initials = (given: string): string =>
  given
    .split(' ')
    .map((part) => `${part.charAt(0)}.`)
    .join(' ');
const inverted = ([family, given]: Name): string => `${family}, ${given}`;
const direct = ([family, given]: Name): string => `${given} ${family}`;

function joined(names: readonly string[], last: string, between = ', '): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}

const sameAuthors = (a: CleanWork, b: CleanWork | undefined): boolean =>
  b !== undefined && a.authors.length > 0 && a.authors.flat().join() === b.authors.flat().join();

const stop = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`);

// ---- Persian ----

const faNames = (names: readonly Name[], between: string): string => names.map(([family, given]) => `${family}، ${given}`).join(between);

/** Family، given (year)، «title»، container، year of the journal, number, pages. */
const persianGuillemets: Layout = (work) => {
  const who = work.body ?? faNames(work.authors, ' و ');
  const mark = work.kind === 'edited' ? ' (ویراستار)' : '';
  const head = who === '' ? '' : `${who}${mark} (${yearOf(work, 'بی‌تا')})، `;
  const late = who === '' ? ` (${yearOf(work, 'بی‌تا')})` : '';
  switch (work.kind) {
    case 'article':
      return `${head}«${work.title}»، ${work.container}، سال ${work.volume}، شماره ${work.issue}، صص ${work.pages}.`;
    case 'chapter':
      return `${head}«${work.title}»، در: ${work.editors?.map(direct).join(' و ')} (ویراستار)، ${work.container}، ${work.place}: ${work.publisher}.`;
    case 'translation':
      return `${head}${work.title}، ترجمه ${direct(work.translator ?? ['', ''])}، ${work.place}: ${work.publisher}.`;
    case 'thesis':
      return `${head}«${work.title}»، پایان‌نامه کارشناسی ارشد، ${work.publisher}.`;
    case 'web':
      return `${head}«${work.title}»${late}، ${work.container}، قابل دسترسی در: ${work.url} (تاریخ دسترسی: ${work.accessed}).`;
    case 'news':
      return `${head}«${work.title}»، ${work.date}، ${work.url}`;
    default:
      return `${head}${work.title}، ${work.place}: ${work.publisher}.`;
  }
};

/** APA as Persian journals have it: family، given؛ … (year). title. container، volume(issue)، pages. */
const persianApa: Layout = (work) => {
  const who = work.body ?? faNames(work.authors, '؛ ');
  const mark = work.kind === 'edited' ? ' (به کوشش)' : '';
  const head = who === '' ? '' : `${who}${mark}. (${yearOf(work, 'بی‌تا')}). `;
  const late = who === '' ? `. (${yearOf(work, 'بی‌تا')})` : '';
  switch (work.kind) {
    case 'article':
      return `${head}${work.title}. ${work.container}، ${work.volume}(${work.issue})، ${work.pages}.`;
    case 'chapter':
      return `${head}${work.title}. در ${faNames(work.editors ?? [], ' و ')} (ویراستار)، ${work.container} (صص. ${work.pages}). ${work.place}: ${work.publisher}.`;
    case 'translation':
      return `${head}${work.title} (ترجمه ${direct(work.translator ?? ['', ''])}). ${work.place}: ${work.publisher}.`;
    case 'thesis':
      return `${head}${work.title}. رساله دکتری، ${work.publisher}.`;
    case 'web':
      return `${head}${work.title}${late}. ${work.container}. ${work.url}`;
    case 'news':
      return `${head}${work.title}. بازیابی از ${work.url}`;
    default:
      return `${head}${work.title}. ${work.place}: ${work.publisher}.`;
  }
};

/** Comma style with the year behind the publisher, and a line for the same author. */
const persianYearLast: Layout = (work, _index, previous) => {
  const who = sameAuthors(work, previous) ? 'ـــــــــ' : (work.body ?? faNames(work.authors, ' و '));
  const mark = work.kind === 'edited' ? ' (گردآورنده)' : '';
  const head = who === '' ? '' : `${who}${mark}، `;
  const year = yearOf(work, 'بی‌تا');
  switch (work.kind) {
    case 'article':
      return `${head}«${work.title}»، ${work.container}، دوره ${work.volume}، شماره ${work.issue}، ${year}، صص ${work.pages}.`;
    case 'chapter':
      return `${head}«${work.title}»، در: ${work.container}، به کوشش ${work.editors?.map(direct).join(' و ')}، ${work.place}: ${work.publisher}، ${year}.`;
    case 'translation':
      return `${head}${work.title}، ترجمه ${direct(work.translator ?? ['', ''])}، ${work.place}: ${work.publisher}، ${year}.`;
    case 'thesis':
      return `${head}«${work.title}»، پایان‌نامه دکتری، ${work.publisher}، ${year}.`;
    case 'web':
      return `${head}«${work.title}»، ${work.container}، ${year}، ${work.url}`;
    case 'news':
      return `${head}«${work.title}»، ${work.date} ${year}، ${work.url}`;
    default:
      return `${head}${work.title}، ${work.place}: ${work.publisher}، ${year}.`;
  }
};

/** As in footnotes: given family، title، (place: publisher، year)، page. */
const persianNotes: Layout = (work) => {
  const who = work.body ?? joined(work.authors.map(direct), ' و ', '، ');
  const mark = work.kind === 'edited' ? ' (ویراستار)' : '';
  const head = who === '' ? '' : `${who}${mark}، `;
  const year = yearOf(work, 'بی‌تا');
  switch (work.kind) {
    case 'article':
      return `${head}«${work.title}»، ${work.container}، سال ${work.volume}، شماره ${work.issue} (${year})، ص ${work.pages?.split('-')[0]}.`;
    case 'chapter':
      return `${head}«${work.title}»، در: ${work.container}، به کوشش ${work.editors?.map(direct).join(' و ')} (${work.place}: ${work.publisher}، ${year})، ص ${work.pages?.split('-')[0]}.`;
    case 'translation':
      return `${head}${work.title}، ترجمه ${direct(work.translator ?? ['', ''])} (${work.place}: ${work.publisher}، ${year})، ص 41.`;
    case 'thesis':
      return `${head}«${work.title}»، پایان‌نامه کارشناسی ارشد (${work.publisher}، ${year})، ص 12.`;
    case 'web':
      return `${head}«${work.title}»، ${work.container}، ${year}، قابل دسترسی در: ${work.url}`;
    case 'news':
      return `${head}«${work.title}»، ${work.date} ${year}، ${work.url}`;
    default:
      return `${head}${work.title} (${work.place}: ${work.publisher}، ${year})، ص 103.`;
  }
};

// ---- English ----

const persianNote = (work: CleanWork): string => (work.inPersian === true ? ' [In Persian]' : '');

const apa: Layout = (work) => {
  const names = work.authors.map(([family, given]) => `${family}, ${initials(given)}`);
  const who = work.body ?? joined(names, ', & ');
  const year = `(${yearOf(work, 'n.d.')}${work.date === undefined ? '' : `, ${work.date}`})`;
  const mark = work.kind === 'edited' ? ' (Eds.)' : '';
  const head = who === '' ? `${stop(work.title)} ${year}. ` : `${stop(who + mark)} ${year}. `;
  const title = `*${work.title}*`;
  switch (work.kind) {
    case 'article':
      return `${head}${work.title}${persianNote(work)}. *${work.container}*, *${work.volume}*(${work.issue}), ${work.pages?.replace('-', '–')}. https://doi.org/10.5555/${work.volume}.${work.issue}.${work.pages?.split('-')[0]}`;
    case 'chapter':
      return `${head}${work.title}. In ${joined(
        (work.editors ?? []).map(([family, given]) => `${initials(given)} ${family}`),
        ' & ',
      )} (Eds.), *${work.container}* (pp. ${work.pages?.replace('-', '–')}). ${work.publisher}.`;
    case 'translation':
      return `${head}${title} (${initials(work.translator?.[1] ?? '')} ${work.translator?.[0]}, Trans.). ${work.publisher}.`;
    case 'thesis':
      return `${head}${title} [Doctoral dissertation, ${work.publisher}].`;
    case 'web':
      return who === '' ? `${head}${work.container}. ${work.url}` : `${head}${title}. ${work.container}. ${work.url}`;
    case 'news':
      return `${head}${work.title}. *${work.container}*. ${work.url}`;
    default:
      return `${head}${title}. ${work.publisher}.`;
  }
};

const chicagoNames = (names: readonly Name[]): string =>
  names.length === 0 ? '' : joined([inverted(names[0] ?? ['', '']), ...names.slice(1).map(direct)], ', and ');

const chicagoAuthorDate: Layout = (work, _index, previous) => {
  const who = sameAuthors(work, previous) ? '———' : (work.body ?? chicagoNames(work.authors));
  const mark = work.kind === 'edited' ? (work.authors.length > 1 ? ', eds' : ', ed') : '';
  const head = who === '' ? '' : `${stop(who + mark)} ${yearOf(work, 'n.d.')}. `;
  switch (work.kind) {
    case 'article':
      return `${head}“${stop(work.title)}”${persianNote(work)} *${work.container}* ${work.volume} (${work.issue}): ${work.pages?.replace('-', '–')}.`;
    case 'chapter':
      return `${head}“${stop(work.title)}” In *${work.container}*, edited by ${joined((work.editors ?? []).map(direct), ' and ')}, ${work.pages?.replace('-', '–')}. ${work.place}: ${work.publisher}.`;
    case 'translation':
      return `${head}*${work.title}*. Translated by ${direct(work.translator ?? ['', ''])}. ${work.place}: ${work.publisher}.`;
    case 'thesis':
      return `${head}“${stop(work.title)}” PhD diss., ${work.publisher}.`;
    case 'web':
      return who === ''
        ? `“${stop(work.title)}” ${work.year}. ${work.container}. Accessed ${work.accessed}. ${work.url}.`
        : `${head}“${stop(work.title)}” *${work.container}*, ${work.date}. Accessed ${work.accessed}. ${work.url}.`;
    case 'news':
      return `${head}“${stop(work.title)}” *${work.container}*, ${work.date}. ${work.url}.`;
    default:
      return `${head}*${work.title}*. ${work.place}: ${work.publisher}.`;
  }
};

const chicagoBibliography: Layout = (work, _index, previous) => {
  const who = sameAuthors(work, previous) ? '———' : (work.body ?? chicagoNames(work.authors));
  const mark = work.kind === 'edited' ? (work.authors.length > 1 ? ', eds' : ', ed') : '';
  const head = who === '' ? '' : `${stop(who + mark)} `;
  const year = work.year === null ? 'n.d.' : `${work.year}`;
  switch (work.kind) {
    case 'article':
      return `${head}“${stop(work.title)}”${persianNote(work)} ${work.container} ${work.volume}, no. ${work.issue} (${year}): ${work.pages?.replace('-', '–')}.`;
    case 'chapter':
      return `${head}“${stop(work.title)}” In ${work.container}, edited by ${joined((work.editors ?? []).map(direct), ' and ')}, ${work.pages?.replace('-', '–')}. ${work.place}: ${work.publisher}, ${year}.`;
    case 'translation':
      return `${head}${work.title}. Translated by ${direct(work.translator ?? ['', ''])}. ${work.place}: ${work.publisher}, ${year}.`;
    case 'thesis':
      return `${head}“${stop(work.title)}” PhD diss., ${work.publisher}, ${year}.`;
    case 'web':
      return `${head}“${stop(work.title)}” ${work.container}, ${work.date === undefined ? '' : `${work.date}, `}${year}. ${work.url}.`;
    case 'news':
      return `${head}“${stop(work.title)}” ${work.container}, ${work.date}, ${year}. ${work.url}.`;
    default:
      return `${head}${work.title}. ${work.place}: ${stop(`${work.publisher}, ${year}`)}`;
  }
};

const chicagoNotes: Layout = (work) => {
  const who = work.body ?? joined(work.authors.map(direct), work.authors.length > 2 ? ', and ' : ' and ');
  const mark = work.kind === 'edited' ? ', eds.' : '';
  const head = who === '' ? '' : `${who}${mark}, `;
  const year = work.year === null ? 'n.d.' : `${work.year}`;
  switch (work.kind) {
    case 'article':
      return `${head}“${work.title},”${persianNote(work)} ${work.container} ${work.volume}, no. ${work.issue} (${year}): ${work.pages?.split('-')[0]}.`;
    case 'chapter':
      return `${head}“${work.title},” in ${work.container}, ed. ${joined((work.editors ?? []).map(direct), ' and ')} (${work.place}: ${work.publisher}, ${year}), ${work.pages?.split('-')[0]}.`;
    case 'translation':
      return `${head}${work.title}, trans. ${direct(work.translator ?? ['', ''])} (${work.place}: ${work.publisher}, ${year}), 88–89.`;
    case 'thesis':
      return `${head}“${work.title}” (PhD diss., ${work.publisher}, ${year}), 31.`;
    case 'web':
      return `${head}“${work.title},” ${work.container}, ${work.date === undefined ? '' : `${work.date}, `}${year}, ${work.url}.`;
    case 'news':
      return `${head}“${work.title},” ${work.container}, ${work.date}, ${year}, ${work.url}.`;
    default:
      return `${head}${work.title} (${work.place}: ${work.publisher}, ${year}), 17.`;
  }
};

const harvard: Layout = (work) => {
  const names = work.authors.map(([family, given]) => `${family}, ${initials(given).replace(/ /g, '')}`);
  const who = work.body ?? joined(names, ' and ');
  const mark = work.kind === 'edited' ? ' (eds.)' : '';
  const year = `(${yearOf(work, 'n.d.')})`;
  const head = who === '' ? `${work.title} ${year} ` : `${who}${mark} ${year} `;
  switch (work.kind) {
    case 'article':
      return `${head}‘${work.title}’${persianNote(work)}, ${work.container}, ${work.volume}(${work.issue}), pp. ${work.pages?.replace('-', '–')}.`;
    case 'chapter':
      return `${head}‘${work.title}’, in ${joined(
        (work.editors ?? []).map(([family, given]) => `${family}, ${initials(given)}`),
        ' and ',
      )} (eds.) ${work.container}. ${work.place}: ${work.publisher}, pp. ${work.pages?.replace('-', '–')}.`;
    case 'translation':
      return `${head}${work.title}. Translated by ${initials(work.translator?.[1] ?? '')} ${work.translator?.[0]}. ${work.place}: ${work.publisher}.`;
    case 'thesis':
      return `${head}${work.title}. PhD thesis. ${work.publisher}.`;
    case 'web':
      return who === ''
        ? `${head}${work.container}. Available at: ${work.url} (Accessed: ${work.accessed}).`
        : `${head}${work.title}, ${work.container}. Available at: ${work.url} (Accessed: ${work.accessed}).`;
    case 'news':
      return `${head}‘${work.title}’, ${work.container}, ${work.date}. Available at: ${work.url}`;
    default:
      return `${head}${work.title}. ${work.place}: ${work.publisher}.`;
  }
};

const vancouver: Layout = (work, index) => {
  const names = work.authors.map(([family, given]) => `${family} ${initials(given).replace(/[. ]/g, '')}`);
  const who = work.body ?? names.join(', ');
  const mark = work.kind === 'edited' ? ', editors' : '';
  const head = `${index + 1}. ${who === '' ? '' : `${who}${mark}. `}`;
  const year = work.year === null ? '[date unknown]' : `${work.year}`;
  switch (work.kind) {
    case 'article':
      return `${head}${work.title}${persianNote(work)}. ${work.container}. ${year};${work.volume}(${work.issue}):${work.pages}.`;
    case 'chapter':
      return `${head}${work.title}. In: ${(work.editors ?? []).map(([family, given]) => `${family} ${initials(given).replace(/[. ]/g, '')}`).join(', ')}, editors. ${work.container}. ${work.place}: ${work.publisher}; ${year}. p. ${work.pages}.`;
    case 'translation':
      return `${head}${work.title}. ${work.translator?.[0]} ${initials(work.translator?.[1] ?? '').replace(/[. ]/g, '')}, translator. ${work.place}: ${work.publisher}; ${year}.`;
    case 'thesis':
      return `${head}${work.title} [dissertation]. ${work.place}: ${work.publisher}; ${year}.`;
    case 'web':
      return `${head}${work.title} [Internet]. ${work.container}; ${year} [cited ${work.accessed}]. Available from: ${work.url}`;
    case 'news':
      return `${head}${work.title}. ${work.container}. ${year} ${work.date}. Available from: ${work.url}`;
    default:
      return `${head}${work.title}. ${work.place}: ${work.publisher}; ${year}.`;
  }
};

const mla: Layout = (work, _index, previous) => {
  const names =
    work.authors.length > 2
      ? `${inverted(work.authors[0] ?? ['', ''])}, et al`
      : work.authors.length === 2
        ? chicagoNames(work.authors)
        : (work.authors.map(inverted)[0] ?? '');
  const who = sameAuthors(work, previous) ? '---' : (work.body ?? names);
  const mark = work.kind === 'edited' ? ', editors' : '';
  const head = who === '' ? '' : `${stop(who + mark)} `;
  const year = work.year === null ? 'n.d.' : `${work.year}`;
  switch (work.kind) {
    case 'article':
      return `${head}“${stop(work.title)}”${persianNote(work)} ${work.container}, vol. ${work.volume}, no. ${work.issue}, ${year}, pp. ${work.pages?.replace('-', '–')}.`;
    case 'chapter':
      return `${head}“${stop(work.title)}” ${work.container}, edited by ${joined((work.editors ?? []).map(direct), ' and ')}, ${work.publisher}, ${year}, pp. ${work.pages?.replace('-', '–')}.`;
    case 'translation':
      return `${head}*${work.title}*. Translated by ${direct(work.translator ?? ['', ''])}, ${work.publisher}, ${year}.`;
    case 'thesis':
      return `${head}*${work.title}*. ${year}. ${work.publisher}, PhD dissertation.`;
    case 'web':
      return `${head}“${stop(work.title)}” *${work.container}*, ${work.date === undefined ? '' : `${work.date} `}${year}, ${work.url}. Accessed ${work.accessed}.`;
    case 'news':
      return `${head}“${stop(work.title)}” *${work.container}*, ${work.date} ${year}, ${work.url}.`;
    default:
      return `${head}*${work.title}*. ${stop(`${work.publisher}, ${year}`)}`;
  }
};

/** Layouts of clean lists, by name. */
export const CLEAN_LAYOUTS: readonly { readonly name: string; readonly language: 'fa' | 'en'; readonly entry: Layout }[] = [
  { name: 'fa guillemets', language: 'fa', entry: persianGuillemets },
  { name: 'fa APA', language: 'fa', entry: persianApa },
  { name: 'fa year last', language: 'fa', entry: persianYearLast },
  { name: 'fa notes', language: 'fa', entry: persianNotes },
  { name: 'en APA', language: 'en', entry: apa },
  { name: 'en Chicago author-date', language: 'en', entry: chicagoAuthorDate },
  { name: 'en Chicago bibliography', language: 'en', entry: chicagoBibliography },
  { name: 'en Chicago notes', language: 'en', entry: chicagoNotes },
  { name: 'en Harvard', language: 'en', entry: harvard },
  { name: 'en numbered', language: 'en', entry: vancouver },
  { name: 'en MLA', language: 'en', entry: mla },
];
