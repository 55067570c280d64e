import type { CslItem, CslName } from '../../model/records';
import { type CslDraft, cslDate, cslLanguage, plainDoi } from './csl-fields';

/** Text fields of CSL-JSON that are taken over as they are; numbers become text. */
const TEXT_FIELDS = [
  'title',
  'container-title',
  'volume',
  'issue',
  'page',
  'edition',
  'URL',
  'publisher',
  'publisher-place',
  'abstract',
  'keyword',
] as const;
const MOST_NAMES = 2_000;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a value that can be an item: an object with a title or a date, an id or a type. */
export function looksLikeItem(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isRecord(value) &&
    (typeof value['id'] === 'string' || typeof value['id'] === 'number') &&
    ('title' in value || 'type' in value) &&
    ('type' in value || 'issued' in value || 'author' in value)
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The item with the fields that are used, each of the type that it must have; others are dropped. */
export function cslItemOf(value: Readonly<Record<string, unknown>>): CslItem {
  const item: CslDraft = { id: text(value['id']), type: text(value['type']) || 'document' };
  for (const field of TEXT_FIELDS) {
    const found = text(value[field]);
    if (found) item[field] = found;
  }
  const doi = plainDoi(text(value['DOI']));
  if (doi) item.DOI = doi;
  for (const role of ['author', 'editor', 'translator'] as const) {
    const names = namesOf(value[role]);
    if (names.length > 0) item[role] = names;
  }
  for (const field of ['issued', 'accessed'] as const) {
    const date = dateOf(value[field]);
    if (date) item[field] = date;
  }
  const language = cslLanguage(text(value['language']), item.title ?? '');
  if (language) item.language = language;
  return item;
}

function namesOf(value: unknown): CslName[] {
  if (!Array.isArray(value)) return [];
  const names: CslName[] = [];
  for (const name of value.slice(0, MOST_NAMES)) {
    if (typeof name === 'string') names.push({ literal: name });
    if (!isRecord(name)) continue;
    const literal = text(name['literal']);
    const particle = text(name['non-dropping-particle']);
    const family = [particle, text(name['family'])].filter(Boolean).join(' ');
    const given = [text(name['given']), text(name['dropping-particle'])].filter(Boolean).join(' ');
    if (literal) names.push({ literal });
    else if (family || given) names.push({ ...(family ? { family } : {}), ...(given ? { given } : {}) });
  }
  return names;
}

function dateOf(value: unknown): CslItem['issued'] | null {
  if (typeof value === 'string' || typeof value === 'number') return cslDate(String(value));
  if (Array.isArray(value)) return dateOf(value[0]);
  if (!isRecord(value)) return null;
  const parts = value['date-parts'];
  if (Array.isArray(parts)) {
    const dates = parts.slice(0, 2).flatMap((part: unknown) => {
      const numbers = Array.isArray(part) ? part.map((number) => Number(text(number))).filter((number) => Number.isInteger(number)) : [];
      return numbers.length > 0 ? [numbers] : [];
    });
    if (dates.length > 0) return { 'date-parts': dates };
  }
  const year = [text(value['year']), text(value['month']), text(value['day'])].filter(Boolean).join('-');
  return cslDate(year || text(value['raw']) || text(value['literal']));
}
