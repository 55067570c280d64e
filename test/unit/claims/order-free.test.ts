import assert from 'node:assert/strict';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import { isBroken } from '../../../corpus-index/src/claims/order-free/broken-sentences';
import { bagOf, joinBags } from '../../../corpus-index/src/claims/order-free/word-bag';
import { readStatements } from '../../../corpus-index/src/claims/read-statements';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { lexiconOfTests } from '../text/lexicon-of-tests';
import { indexOf, strongest } from './corpus';

const analyse = (text: string) => analyseSentence(text, EMPTY_CONTEXT);
const verdictOf = async (store: MemoryStore, text: string) => (await strongest(store, text))?.verdict ?? 'unknown';

const TORN = `پیمان‌های آسیایی پس از جنگ

مقدمه

نویسنده مفهوم پیمان در قالب توافق سنتو میان ترکیه، عراق و پاکستان را به تفصیل. که در سال ۱۹۵۵ و پس از جنگ کره. در بغداد امضا شده است و تا سال‌ها دوام داشت.

شورای امنیت قطعنامه ۱۵۴۰ را در سال ۲۰۰۴ به اتفاق آرا تصویب کرد و در سال ۲۰۱۶ آن را بازنگری کرد.
`;

describe('Passages without regard to order', () => {
  it('takes a stop in the middle of a sentence for what it is', () => {
    assert.ok(isBroken(analyse('او پیمان را به تفصیل.'), analyse('که در سال ۱۹۵۵ امضا شد.')));
    assert.ok(isBroken(analyse('امضای موافقت‌نامه در'), analyse('اکتبر ۲۰۱۹ رخ داد.')));
    assert.ok(!isBroken(analyse('پیمان در سال ۱۹۵۵ امضا شد.'), analyse('این پیمان پنج عضو داشت.')));
    assert.ok(!isBroken(analyse('The pact was signed in 1955.'), analyse('It had five members.')));
  });

  it('keeps the places of dates and figures when bags are joined', () => {
    const first = bagOf(analyse('پیمان سنتو در بغداد'));
    const joined = joinBags(first, bagOf(analyse('در سال ۱۹۵۵ امضا شد')), 30);
    const [slot] = joined.slots;
    assert.equal(slot?.time?.from, '1955-01-01');
    assert.equal(joined.words[slot?.at ?? -1], '');
    assert.ok((slot?.at ?? 0) >= first.words.length);
    assert.ok((slot?.start ?? 0) >= 30);
    assert.equal(joined.ordered, false);
  });

  it('leaves years beside page numbers to citations, also without brackets', () => {
    assert.deepEqual(
      bagOf(analyse('منبع 35: 1389 دریا ارتباط دارد')).slots.filter(({ kind }) => kind === 'time'),
      [],
    );
  });

  it('reads the date of an event across the stops of a torn line, and denies no other event by it', async () => {
    const store = await indexOf({ 'torn.txt': TORN }, await lexiconOfTests());
    assert.equal(await verdictOf(store, 'پیمان سنتو در سال ۱۹۴۹ امضا شد.'), 'contradicted');
    assert.equal(await verdictOf(store, 'پیمان سنتو در سال ۱۹۵۵ امضا شد.'), 'supported');
    // Another act, another label, another party: nothing is said of them.
    assert.equal(await verdictOf(store, 'پیمان سنتو در سال ۱۹۷۹ منحل شد.'), 'unknown');
    assert.equal(await verdictOf(store, 'شورای امنیت قطعنامه ۱۳۷۳ را در سال ۲۰۰۱ تصویب کرد.'), 'unknown');
    assert.equal(await verdictOf(store, 'شورای امنیت قطعنامه ۱۵۴۰ را در سال ۲۰۰۹ تصویب کرد.'), 'contradicted');
  });
});

describe('Figures as damage and adjectives leave them', () => {
  const figure = (text: string) => readStatements(text, { ...EMPTY_CONTEXT, side: 'paper' }).find(({ value }) => value !== null);

  it('reads scales with the ending of adjectives', () => {
    assert.equal(figure('کشوری با جمعیت ۱۳ میلیونی و مرزهای طولانی است.')?.value?.min, 13e6);
    assert.equal(figure('بدهی دو میلیارد دلاری این کشور پرداخت شد.')?.value?.min, 2e9);
  });

  it('reads long number words whose first letter lost its dots', () => {
    assert.equal(figure('یانصد گونهٔ گیاهی در این منطقه یافت شد.')?.value?.min, 500);
  });

  it('takes «نه» before a unit for nine, and elsewhere for a denial', () => {
    assert.equal(figure('مذاکرات آن نه سال به درازا کشید.')?.affirmed, true);
    assert.ok(analyse('این پیمان نه اتحاد کامل بود.').clauses.some(({ negated }) => negated));
  });

  it('counts by the classifier before a number, but not by «در مورد»', () => {
    assert.equal(figure('منتشر شده به آن مورد 121 که اسناد این')?.value?.min, 121);
    assert.equal(figure('کتابی در مورد 121 که این'), undefined);
  });

  it('reads a thousand by itself', () => {
    assert.equal(figure('مرکز بیش از هزار سفر دریایی ثبت کرد.')?.value?.min, 1000);
  });
});
