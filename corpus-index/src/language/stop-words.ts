/**
 * Words that carry no content of their own: articles, pronouns, prepositions, conjunctions, auxiliaries, and the light parts
 * of Persian compound verbs. Folded forms (text/fold). Own compilation from the closed word classes of both languages
 * (Persian: Anvari & Ahmadi Givi, Dastur-e zaban-e farsi; English: Quirk et al., A Comprehensive Grammar).
 */
export const STOP_WORDS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set(
    (
      'و در به از که این ان را با برای تا بر یا هم نیز اما ولی اگر چون زیرا پس سپس هر همه هیچ یک دیگر دیگری خود خویش ' +
      'من تو او ما شما ایشان انها انان وی اینها همین همان چنین چنان چه چرا کدام کجا کی چگونه ' +
      'است هست بود بوده باشد باشند نیست هستند نیستند بودند بودن شد شده شود شوند میشود میشوند شدند شدن نشده نشد نمیشود ' +
      'کرد کرده کند کنند کردند کردن میکند میکنند نکرد نکرده نمیکند نمود نموده نماید مینماید نمودن ' +
      'دارد دارند داشت داشته داشتند داشتن ندارد نداشت دار ' +
      'می نمی ها های هایی ای اند ام اش ات مان تان شان تر ترین ' +
      'باید نباید شاید خواهد خواهند خواهیم نخواهد توان میتوان میتواند میتوانند تواند ' +
      'نه بلکه البته بسیار خیلی بیش کم فقط تنها حتی همچنین همواره هنوز اکنون اینک بار انکه اینکه چنانچه هرچند گرچه اگرچه ' +
      'بین میان روی زیر پیش نزد نسبت بدون جز مگر طی ضمن علیه مانند مثل همچون بنابراین ازاینرو درباره برخی بعضی چند چندین بسیاری ' +
      'یعنی آن آنها آنان آنکه آیا آنچه مورد قبال جمله واقع حال عین طور گونه جهت وجود دلیل سبب'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an the this that these those and or but nor so yet if then else because as while although though unless until since ' +
      'of in on at by for with about against between among into through during before after above below to from up down out off over under ' +
      'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves ' +
      'who whom whose which what where when why how all any both each few more most other some such no not only own same than too very ' +
      'is are was were be been being am do does did doing done have has had having can could will would shall should may might must ought ' +
      'also however therefore thus hence moreover furthermore there here again further once just even still rather s t'
    ).split(' '),
  ),
};
