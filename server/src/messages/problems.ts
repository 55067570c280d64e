import type { ProblemCode } from '../../../corpus-index/src/model/problem';
import type { Language } from './message';

/**
 * One message for each thing that can go wrong with an input: what is wrong, and what its owner can do. The file is named before
 * it. Placeholders are the names in Problem.details that every problem of the code carries; other details follow in brackets.
 */
export const PROBLEM_MESSAGES: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = {
  'empty-file': {
    fa: 'پرونده خالی است. آن را بردارید یا متن مقاله را در آن بگذارید.',
    en: 'the file is empty. Remove it, or put the text of the paper into it.',
  },
  'not-text': {
    fa: 'پرونده متن نیست، هرچند نامش چنین می‌گوید. پسوند درست را به آن بدهید یا آن را بردارید.',
    en: 'the file is not text, whatever its name says. Give it its right ending, or remove it.',
  },
  'broken-pdf': {
    fa: 'این PDF خراب است و باز نمی‌شود. آن را دوباره دریافت کنید یا از نو چاپ کنید.',
    en: 'the PDF is broken and cannot be opened. Fetch it again, or print it anew.',
  },
  'encrypted-pdf': {
    fa: 'این PDF رمز دارد. نسخه‌ای بی‌رمز از آن کنار مقاله‌ها بگذارید.',
    en: 'the PDF is encrypted. Put a copy without a password among the papers.',
  },
  'scanned-pdf': {
    fa: 'این PDF فقط تصویر صفحه‌هاست و متن ندارد. نسخه‌ای با متن (نویسه‌خوانی‌شده) از آن بگذارید.',
    en: 'the PDF holds pictures of its pages and no text. Put a copy with text (after character recognition) in its place.',
  },
  'broken-docx': {
    fa: 'این docx خراب یا رمزدار است و باز نمی‌شود. آن را در واژه‌پرداز باز و دوباره ذخیره کنید.',
    en: 'the docx is broken or encrypted and cannot be opened. Open it in a word processor and save it again.',
  },
  'broken-archive-bounds': {
    fa: 'محتوای فشردهٔ پرونده بزرگ‌تر از اندازه‌ای است که خوانده می‌شود. اگر تصویر دارد، بی‌تصویر ذخیره‌اش کنید.',
    en: 'the compressed content of the file is larger than what is read. If it holds pictures, save it without them.',
  },
  'too-large': {
    fa: 'پرونده بزرگ‌تر از آن است که خوانده شود. آن را به چند پرونده بخش کنید.',
    en: 'the file is too large to be read. Split it into several files.',
  },
  'too-long-line': {
    fa: 'پرونده سطری دارد که بلندتر از آن است که خوانده شود. آن را به بندها بشکنید.',
    en: 'the file has a line that is too long to be read. Break it into paragraphs.',
  },
  'too-deep': {
    fa: 'تودرتوییِ پوشه‌ها یا ساختار پرونده بیش از اندازه است و آنچه ژرف‌تر است خوانده نشد.',
    en: 'the folders, or the structure of the file, are nested too deeply; what lies deeper was not read.',
  },
  'too-many-pages': {
    fa: 'پرونده بیش از اندازه صفحه دارد و صفحه‌های پایانی خوانده نشد. آن را به چند پرونده بخش کنید.',
    en: 'the file has too many pages and the last ones were not read. Split it into several files.',
  },
  'timed-out': {
    fa: 'خواندن پرونده بیش از {limit} طول کشید و رها شد. اگر سالم است، آن را به چند پرونده بخش کنید.',
    en: 'reading took longer than {limit} and was given up. If the file is sound, split it into several files.',
  },
  'unsupported-encoding': {
    fa: 'رمزگذاری نویسه‌ها درست شناخته نشد و ممکن است بخشی از متن نادرست خوانده شده باشد. آن را با UTF-8 ذخیره کنید.',
    en: 'the character encoding is not certain, so part of the text may be read wrong. Save it as UTF-8.',
  },
  'broken-entry': {
    fa: 'یک مدخل خراب است و کنار گذاشته شد؛ بقیه خوانده شد. آکولادها و گیومه‌هایش را درست کنید.',
    en: 'an entry is broken and left out; the others were read. Mend its braces and quotation marks.',
  },
  'duplicate-key': {
    fa: 'یک کلید دو بار آمده است. یکی از دو مدخل را نام دیگری بدهید.',
    en: 'a key occurs twice. Give one of the two entries another key.',
  },
  'broken-json': {
    fa: 'این پرونده JSON درستی نیست و نادیده گرفته شد.',
    en: 'the file is not valid JSON and is left out.',
  },
  'broken-yaml': {
    fa: 'این پرونده YAML درستی نیست و نادیده گرفته شد.',
    en: 'the file is not valid YAML and is left out.',
  },
  'unreadable-file': {
    fa: 'پرونده خوانده نشد. ببینید هست و اجازهٔ خواندنش را دارید.',
    en: 'the file cannot be read. See that it exists and that you may read it.',
  },
  'outside-folder': {
    fa: 'این پیوند به بیرون از پوشهٔ مقاله‌ها می‌رود و دنبال نشد. خود پرونده را در پوشه بگذارید.',
    en: 'the link leads out of the folder of papers and was not followed. Put the file itself into the folder.',
  },
  'missing-folder': {
    fa: 'چنین پوشه یا پرونده‌ای نیست. نشانی پس از ‎--corpus یا در dabir.corpus.folders را درست کنید.',
    en: 'there is no such folder or file. Mend the path after --corpus, or in dabir.corpus.folders.',
  },
  'no-papers': {
    fa: 'در این پوشه مقاله‌ای نیست که خوانده شود. مقاله‌ها را (pdf، docx، html، tex، md یا txt) در آن بگذارید یا پوشهٔ دیگری را نام ببرید.',
    en: 'the folder holds no paper that can be read. Put papers into it (pdf, docx, html, tex, md or txt), or name another folder.',
  },
  'newer-index': {
    fa: 'این نمایه را نسخهٔ تازه‌تری از دبیر ساخته است و دست نخورد. دبیر را به‌روز کنید یا با ‎--index جای دیگری را نام ببرید.',
    en: 'the index was made by a newer Dabir and was left as it is. Update Dabir, or name another place with --index.',
  },
  'broken-index': {
    fa: 'این پرونده نمایهٔ سالم دبیر نیست و دست نخورد. اگر نمایه بوده، پاکش کنید تا از نو ساخته شود؛ وگرنه با ‎--index جای دیگری را نام ببرید.',
    en: 'the file is not a sound index of Dabir and was left as it is. If it was one, delete it and it is made anew; else name another place with --index.',
  },
  'internal-error': {
    fa: 'خطایی در خود دبیر: این پرونده خوانده نشد. لطفاً آن را گزارش کنید.',
    en: 'a defect of Dabir itself: this file was not read. Please report it.',
  },
};
