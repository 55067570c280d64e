/** Words of grammar, by language. They carry no content for a comparison. Written for Dabir from the closed classes of both languages. */
const split = (words: string): readonly string[] => words.trim().split(/\s+/);

export const FUNCTION_WORDS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set(
    split(`
    از به با در بر را و یا که تا برای بی جز بین میان طی ضمن طبق بنابر بنا براساس اساس مبنای توسط وسیله بهوسیله سوی بهسوی ازسوی جانب نزد پی
    این آن همین همان اینکه آنکه آنها آنان ایشان او وی ما من شما تو خود خویش یکدیگر همدیگر هم نیز حتی تنها فقط صرفا البته اما ولی لیکن بلکه اگر
    چون زیرا چراکه هرچند گرچه اگرچه باوجود وجود درحالیکه حالی حال سپس پس پیش قبل بعد هنگام هنگامی وقتی زمانی جایی چنین چنان چه چند چندین هر همه هیچ
    برخی بعضی بسیاری بسیار خیلی کمی اندکی دیگر دیگری سایر غیر مانند همانند مثل همچون نظیر یعنی مثلا نمونه ازجمله جمله حدود حدودا تقریبا نزدیک قریب بالغ
    بیش بیشتر کمتر کم حداقل حداکثر دستکم لااقل معادل برابر حدی اندازه گونهای طوری بهطوری طور بهطور صورت بهصورت عنوان بهعنوان منظور بهمنظور دلیل بهدلیل علت
    درباره مورد خصوص زمینه نسبت بویژه بهویژه ویژه همچنین علاوه افزون بنابراین درنتیجه نتیجه درواقع واقع ابتدا اکنون امروز امروزه همواره همیشه هنوز
    ها های هایی هایش هایشان تر ترین ای ی می نمی است هست نیست بود نبود بوده نبوده باشد نباشد باشند هستند نیستند بودند بودن باشیم شد نشد شده نشده شود نشود شدند شدن شوند
    میشود میشد نمیشود میباشد میباشند نمیباشد کرد نکرد کرده نکرده کردند کردن کند نکند کنند کردهاند کردهاست شدهاست شدهاند بودهاست بودهاند میکند میکنند میکرد نمیکند دارد ندارد داشت نداشت داشته داشتن دارند داشتند دارای
    داد نداد داده دادن دهد دادند میدهد میدهند دهند یافت نیافت یافته یافتن یابد مییابد یافتند گرفت نگرفت گرفته گرفتن گیرد میگیرد گرفتند گردید گردیده گردد میگردد نمود نموده نماید نمودن
    رسید نرسید رسیده رسیدن رساند رسد میرسد رفت نرفت رفته رود میرود نمیرود بالاتر پایینتر فراتر افزونتر آمد نیامد آمده آید میآید آمدن خواهد خواهند نخواهد خواست توان میتوان میتواند توانست توانسته باید شاید ممکن
    انجام صورت قرار واقع دانست داند میداند دانسته گفت گفته گفتن شمار تعداد چیزی رقم روبهرو
    توجه قابلتوجه دست موجب باعث سبب منجر دنبال مطرح نشان محسوب مربوط مختلف همراه ناشی چندان گاه هرچه آنچه نباید لحاظ امر سر وارد خارج استفاده ترتیب قبیل چگونه چگونگی اساسا بسا
    آنجا اینجا کنار روی زیر بالای درون طرف سمت عهده همراه خاطر راستای چارچوب قالب جهت کدام یک
    `),
  ),
  en: new Set(
    split(`
    a an the this that these those it its they them their theirs he him his she her hers we us our you your i me my itself himself herself themselves one ones
    of to in on at by for from with without within into onto upon over under above below between among amid through during before after since until till about around near
    against across along towards toward via per as than then and or but nor so yet if unless whether while whereas although though because when where which who whom whose what how why
    be is am are was were been being do does did done doing have has had having will would shall should can could may might must ought let
    not no never none neither nor only just even also too very more most less least much many followed following cast few several some any all both each every other another such same own
    there here now today still already again ever once thus hence therefore however moreover furthermore meanwhile indeed rather quite almost nearly roughly approximately some
    up down out off away back together apart further fewer upwards something like close worth make made take took come came become amount amounted stand stood reach reached number numbered
    s t d ll re ve etc e g i.e e.g according regarding concerning based due well far thanks home say says said
    `),
  ),
};

/** Markers before an entity that tell its part in what is said. 'to' is the goal, 'from' the source, 'with' the partner. */
export const PREPOSITIONS: Readonly<
  Record<'fa' | 'en', Readonly<Record<string, 'to' | 'from' | 'with' | 'between' | 'in' | 'of' | 'by' | 'against' | 'for'>>>
> = {
  fa: {
    به: 'to',
    بهسوی: 'to',
    سوی: 'to',
    از: 'from',
    با: 'with',
    بین: 'between',
    میان: 'between',
    مابین: 'between',
    در: 'in',
    داخل: 'in',
    درون: 'in',
    توسط: 'by',
    وسیله: 'by',
    بهوسیله: 'by',
    علیه: 'against',
    برضد: 'against',
    ضد: 'against',
    برای: 'for',
    بر: 'to',
    جانب: 'by',
  },
  en: {
    to: 'to',
    into: 'to',
    towards: 'to',
    from: 'from',
    with: 'with',
    between: 'between',
    among: 'between',
    in: 'in',
    within: 'in',
    inside: 'in',
    of: 'of',
    by: 'by',
    against: 'against',
    for: 'for',
    on: 'to',
    across: 'in',
  },
};

/** Words that deny their clause, beside the Persian verbs with ن- (tokens tell those). */
export const NEGATORS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set(
    split(
      'نه هیچ هیچگاه هرگز هیچکدام هیچیک بدون عدم نیست نیستند نبود نبودند نشد نشده نشدند نکرد نکرده نکردند نداشت ندارد ندارند نداشتند نداد نیافت نگرفت نرسید نرفت نمیشود نمیکند نمیرود نخواهد نمیتوان نمیتواند',
    ),
  ),
  en: new Set(
    split(
      "not no never none neither nor without cannot can't didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't fail failed refuse refused",
    ),
  ),
};
