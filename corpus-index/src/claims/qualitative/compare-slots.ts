import { EXCLUSIVE_PARTS, NAMED_THINGS, OFFICES, UNIQUE_ACTS, UNIQUE_THINGS } from '../../language/acts';
import { LEXICON } from './lexicon';
import { counterpartOf, isCountry, isName, type Prepared } from './match';
import { decodeSlots, type Slot } from './slots';
import { isPersian, LABEL, UNKNOWN } from './words';

/** How one sentence lies over another. */
export interface Overlay {
  readonly draft: Prepared;
  readonly paper: Prepared;
  /** Concepts of the draft that the paper has not. */
  readonly missing: readonly string[];
  /** Concepts of the paper that stand for those of the draft. */
  readonly paired: ReadonlySet<string>;
  /** Weight of what they share. */
  readonly shared: number;
  /** Both give the same time. */
  readonly anchored: boolean;
}

/** Parts that stand for one another: a doer is the subject of an active verb and the agent of a passive one. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  subject: ['subject', 'agent', 'leader', 'free'],
  agent: ['agent', 'leader', 'subject', 'helper'],
  leader: ['leader', 'agent', 'subject'],
  helper: ['helper', 'agent', 'with'],
  with: ['with', 'helper'],
  free: ['free', 'subject', 'object', 'agent', 'leader'],
  object: ['object', 'free', 'to'],
  to: ['to', 'object'],
};

/** Weight of shared words with which two sentences tell of one thing though neither gives a date. */
const MUCH_SHARED = 7;

/** Weight of shared words, blame included, with which two sentences speak of the blame for one thing. */
const LEAST_FOR_BLAME = 2.8;

/** A word that may be somebody's or some place's own name. */
const isOwnName = (id: string): boolean => id.startsWith(UNKNOWN) || isName(id);
const isOrdinal = (id: string): boolean => id.startsWith(`${LABEL}nth-`);
const isLabel = (id: string): boolean => id.startsWith(LABEL) && !isOrdinal(id);

/**
 * True where one phrase of the draft has another name than the paper's phrase with the same part, and all else that the draft says stands in
 * the paper: another doer of a deed that one has done, another place of what happened once, another holder of an office.
 */
export function isOtherFiller(overlay: Overlay): boolean {
  const { draft, paper, missing, paired, shared, anchored } = overlay;
  const named = missing.filter((id) => !OFFICES.has(id));
  if (named.length === 0 || named.length > 3 || named.some((id) => isWrittenOtherwise(id, draft, paper))) return false;
  if (isOtherLabel(overlay, named)) return true;
  if (blamesAnother(overlay, named)) return true;
  if (!named.every(isOwnName)) return false;
  const own = decodeSlots(draft.statement.qualifiers).filter((slot) => named.every((id) => slot.ids.includes(id)));
  const [slot] = own;
  if (own.length !== 1 || slot === undefined) return false;
  const name = standsAsName(slot, named);
  const others = decodeSlots(paper.statement.qualifiers);
  const acts = [...draft.terms.keys()].filter((id) => LEXICON.acts.has(id) && counterpartOf(id, paper.topics) !== null);
  const seated = slot.role === 'in' && [...draft.terms.keys()].some((id) => UNIQUE_THINGS.has(id) && paper.terms.has(id));
  const unique = seated || acts.some((id) => UNIQUE_ACTS.has(id) || EXCLUSIVE_PARTS[slot.role]?.has(id) === true);
  for (const other of others) {
    const left = other.ids.filter((id) => !paired.has(id) && isOwnName(id) && counterpartOf(id, draft.topics) === null);
    if (left.length === 0 || !named.every((id) => left.some((one) => sameKind(id, one)))) continue;
    // The country of a place may stand beside its name; a body beside a word is no other name of it.
    if (!left.every((one) => (slot.role === 'in' && isCountry(one)) || named.some((id) => sameKind(id, one)))) continue;
    // "president of …", «رییس قوهٔ …»: another name after the same word.
    if ((anchored || shared >= MUCH_SHARED) && followsSame(slot, other, named, left)) return true;
    if (!name || !standsAsName(other, left) || !(ALIKE[slot.role] ?? [slot.role]).includes(other.role)) continue;
    // What states do, others may do on the same day; what one doer has done is done.
    if (named.some(isCountry)) {
      if (unique && named.length === 1 && left.length === 1) return true;
    } else if (unique || anchored) return true;
  }
  return false;
}

/** Parts that hold who is blamed: "blames X for Y", "holds X responsible", «X را مسئول می‌داند». */
const BLAMED: ReadonlySet<string> = new Set(['subject', 'object', 'free']);

/** The cause that somebody names is another one: of two causes of one thing an author blames the one that the sentence gives. */
function blamesAnother({ draft, paper, paired, shared }: Overlay, missing: readonly string[]): boolean {
  if (![draft, paper].every((side) => side.terms.has('blame')) || shared < LEAST_FOR_BLAME) return false;
  const holds = (slot: Slot): boolean => BLAMED.has(slot.role) && missing.every((id) => slot.ids.includes(id));
  return (
    decodeSlots(draft.statement.qualifiers).some((slot) => holds(slot) && slot.ids.every((id) => missing.includes(id) || id === 'blame')) &&
    decodeSlots(paper.statement.qualifiers).some(
      (slot) =>
        BLAMED.has(slot.role) && slot.ids.length > 0 && slot.ids.every((id) => !paired.has(id) && counterpartOf(id, draft.topics) === null),
    )
  );
}

/** A name opens its phrase or follows a title, a kind of place or another name; after an act or a quality a word is rather its attribute. */
function standsAsName(slot: Slot, named: readonly string[]): boolean {
  const at = slot.ids.findIndex((id) => named.includes(id));
  const before = slot.ids[at - 1];
  return before === undefined || isOwnName(before) || OFFICES.has(before) || NAMED_THINGS.has(before);
}

/** Two names that stand after the same word of both sentences. */
function followsSame(slot: Slot, other: Slot, named: readonly string[], left: readonly string[]): boolean {
  const before = (ids: readonly string[], names: readonly string[]): string | undefined => {
    const at = ids.findIndex((id) => names.includes(id));
    return at > 0 ? ids[at - 1] : undefined;
  };
  const head = before(slot.ids, named);
  return head !== undefined && !LEXICON.acts.has(head) && head === before(other.ids, left);
}

/** Another ordinal or number of a document where everything else is the same. */
function isOtherLabel({ paper, draft, paired, shared, anchored }: Overlay, named: readonly string[]): boolean {
  const [label] = named;
  if (label === undefined || named.length > 1 || !label.startsWith(LABEL)) return false;
  const kind = isOrdinal(label) ? isOrdinal : isLabel;
  const theirs = [...paper.terms.keys()].filter(kind);
  const mine = [...draft.terms.keys()].filter(kind);
  if (mine.length !== 1 || theirs.length !== 1 || theirs.some((id) => paired.has(id))) return false;
  return shared >= (anchored ? 3.5 : MUCH_SHARED);
}

/** A word that both write, in one with its neighbour on one side: «ثامن الائمه», «ثامن‌الائمه». */
function isWrittenOtherwise(id: string, draft: Prepared, paper: Prepared): boolean {
  if (!id.startsWith(UNKNOWN)) return false;
  const word = id.slice(UNKNOWN.length);
  return isJoined(word, paper, draft) || isSplit(word, paper);
}

function isJoined(word: string, joined: Prepared, apart: Prepared): boolean {
  for (const other of joined.terms.keys()) {
    if (!other.startsWith(UNKNOWN)) continue;
    const longer = other.slice(UNKNOWN.length);
    if (longer.startsWith(word) && apart.terms.has(UNKNOWN + longer.slice(word.length))) return true;
    if (longer.endsWith(word) && apart.terms.has(UNKNOWN + longer.slice(0, -word.length))) return true;
  }
  return false;
}

function isSplit(word: string, apart: Prepared): boolean {
  for (let at = 2; at < word.length - 1; at++)
    if (apart.terms.has(UNKNOWN + word.slice(0, at)) && apart.terms.has(UNKNOWN + word.slice(at))) return true;
  return false;
}

/** Two names that may stand in one another's place: countries, or words of one script that no table knows. */
function sameKind(a: string, b: string): boolean {
  if (isCountry(a) && isCountry(b)) return true;
  if (isName(a) && isName(b)) return isCountry(a) === isCountry(b);
  if (isName(a) || isName(b)) return !isCountry(a) && !isCountry(b);
  return isPersian(a) === isPersian(b);
}
